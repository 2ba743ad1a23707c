import { ListVenues, VenueId, VenuePage, VenueView } from '@golden-ticket/shared/venue';
import { today } from '../../clock.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { listVenues } from './list-venues.ts';
import { venueById } from './venue-by-id.ts';

export const venueRouter = router({
  list: publicProcedure
    .input(ListVenues)
    .output(VenuePage)
    .query(({ ctx, input }) =>
      listVenues({ em: ctx.em, counts: ctx.services.counts }, input, today(ctx.services.clock)),
    ),
  byId: publicProcedure
    .input(VenueId)
    .output(VenueView)
    .query(({ ctx, input }) => venueById(ctx.em, input.id)),
});
