import { Done } from '@golden-ticket/shared/account';
import { CommentId, CommentPage, EditComment, ListComments, WriteComment } from '@golden-ticket/shared/comment';
import { Created } from '@golden-ticket/shared/retry';
import { memberProcedure, router, viewerProcedure } from '../../trpc.ts';
import { answerOnce } from '../retry/answer-once.ts';
import { listComments } from './list-comments.ts';
import { editComment, removeComment, writeComment } from './write-comment.ts';

export const commentRouter = router({
  list: viewerProcedure
    .input(ListComments)
    .output(CommentPage)
    .query(({ ctx, input }) => listComments(ctx.em, ctx.viewer, input)),
  write: memberProcedure
    .input(WriteComment)
    .output(Created)
    .mutation(({ ctx, input }) =>
      ctx.em.transactional((em) =>
        answerOnce(em, ctx.member.id, 'comment.write', input, () => writeComment(em, ctx.member, input)),
      ),
    ),
  edit: memberProcedure
    .input(EditComment)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => editComment(em, ctx.member, input));
      return {};
    }),
  remove: memberProcedure
    .input(CommentId)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => removeComment(em, ctx.member, input.id));
      return {};
    }),
});
