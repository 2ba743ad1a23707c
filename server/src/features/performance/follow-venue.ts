import type { Em } from '../../db/orm.ts';
import { hallOf } from '../venue/hall-of.ts';
import type { Venue } from '../venue/venue.entity.ts';
import { Performance } from './performance.entity.ts';
import { readPlace } from './reading/place.ts';

/** Gives a venue that became known to the performances that wait for it, and its region to all that play there. */
export async function followVenue(em: Em, venue: Venue): Promise<void> {
  const waiting = { source: venue.source, venueSourceId: venue.sourceId, venue: null };
  for (const performance of await em.find(Performance, waiting)) {
    performance.venue = venue;
    performance.hall = await hallOf(em, venue, hallNamedBy(performance));
  }
  await em.flush();
  if (venue.region) await em.nativeUpdate(Performance, { venue }, { region: venue.region });
}

/** What a listing tells of its hall. */
export const hallNamedBy = (listing: { hallSourceId?: string | null; venueText?: string | null }) => ({
  sourceId: listing.hallSourceId ?? null,
  name: (listing.venueText && readPlace(listing.venueText).hall) || null,
});
