import { BlockedPage, BlockView, ListBlocked, SetBlock } from '@golden-ticket/shared/block';
import { memberProcedure, router } from '../../trpc.ts';
import { listBlocked } from './list-blocked.ts';
import { setBlock } from './set-block.ts';

export const blockRouter = router({
  set: memberProcedure
    .input(SetBlock)
    .output(BlockView)
    .mutation(({ ctx, input }) => ctx.em.transactional((em) => setBlock(em, ctx.member.id, input))),
  list: memberProcedure
    .input(ListBlocked)
    .output(BlockedPage)
    .query(({ ctx, input }) => listBlocked(ctx.em, ctx.member.id, input)),
});
