import { PersonId, PersonView } from '@golden-ticket/shared/person';
import { today } from '../../clock.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { personById } from './person-by-id.ts';

export const personRouter = router({
  byId: publicProcedure
    .input(PersonId)
    .output(PersonView)
    .query(({ ctx, input }) => personById(ctx.em, input.id, today(ctx.services.clock))),
});
