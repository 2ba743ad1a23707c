import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import { defineJob } from '../../queue/define-job.ts';
import { rereadKept } from '../kopis/reread.ts';
import { venueDrafts } from '../sample/venue-listing.ts';
import { saveVenue } from '../venue/save-venue.ts';
import { Venue } from '../venue/venue.entity.ts';

/** Makes a venue say again what its source said of it last, but for what operators set; asks the source nothing. */
export const readVenueAgainJob = defineJob({
  name: 'catalogue.read-venue-again',
  payload: z.object({ venueId: Id }),
  options: {},
  async handle(services, { venueId }) {
    const venue = await services.orm.em.fork().findOne(Venue, venueId);
    if (venue?.source === 'kopis') await rereadKept(services, 'venue', venue.sourceId);
    if (venue?.source !== 'sample') return;
    const draft = venueDrafts(services.clock.now()).find(({ sourceId }) => sourceId === venue.sourceId);
    if (draft) await services.orm.em.fork().transactional((em) => saveVenue(em, draft));
  },
});
