import { Done } from '@golden-ticket/shared/account';
import { Created } from '@golden-ticket/shared/retry';
import {
  EditReview,
  HelpfulView,
  ListReviews,
  ListReviewsOfMember,
  MemberReviewPage,
  ReviewId,
  ReviewPage,
  ReviewSummary,
  ReviewView,
  SetHelpful,
  SummarizeReviews,
  WriteReview,
} from '@golden-ticket/shared/review';
import { today } from '../../clock.ts';
import { memberProcedure, router, viewerProcedure } from '../../trpc.ts';
import { answerOnce } from '../retry/answer-once.ts';
import { listReviews, listReviewsOfMember, reviewById, summarizeReviews } from './list-reviews.ts';
import { setHelpful } from './set-helpful.ts';
import { editReview, removeReview, writeReview } from './write-review.ts';

export const reviewRouter = router({
  list: viewerProcedure
    .input(ListReviews)
    .output(ReviewPage)
    .query(({ ctx, input }) => listReviews(ctx.em, ctx.viewer, input)),
  summary: viewerProcedure
    .input(SummarizeReviews)
    .output(ReviewSummary)
    .query(({ ctx, input }) => summarizeReviews(ctx.em, ctx.viewer, input.performanceId)),
  ofMember: viewerProcedure
    .input(ListReviewsOfMember)
    .output(MemberReviewPage)
    .query(({ ctx, input }) => listReviewsOfMember(ctx.em, ctx.viewer, input, today(ctx.services.clock))),
  byId: viewerProcedure
    .input(ReviewId)
    .output(ReviewView)
    .query(({ ctx, input }) => reviewById(ctx.em, ctx.viewer, input.id)),
  write: memberProcedure
    .input(WriteReview)
    .output(Created)
    .mutation(({ ctx, input }) => {
      const day = today(ctx.services.clock);
      return ctx.em.transactional((em) =>
        answerOnce(em, ctx.member.id, 'review.write', input, () => writeReview(em, ctx.member, input, day)),
      );
    }),
  edit: memberProcedure
    .input(EditReview)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => editReview(em, ctx.member, input, today(ctx.services.clock)));
      return {};
    }),
  remove: memberProcedure
    .input(ReviewId)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => removeReview(em, ctx.member, input.id));
      return {};
    }),
  setHelpful: memberProcedure
    .input(SetHelpful)
    .output(HelpfulView)
    .mutation(({ ctx, input }) => ctx.em.transactional((em) => setHelpful(em, ctx.member.id, input))),
});
