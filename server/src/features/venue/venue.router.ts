import { VenueId, VenueView } from '@golden-ticket/shared/venue';
import { publicProcedure, router } from '../../trpc.ts';
import { venueById } from './venue-by-id.ts';

export const venueRouter = router({
  byId: publicProcedure
    .input(VenueId)
    .output(VenueView)
    .query(({ ctx, input }) => venueById(ctx.em, input.id)),
});
