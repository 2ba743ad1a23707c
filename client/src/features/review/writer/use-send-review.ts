import type { WriteReview } from '@golden-ticket/shared/review';
import { trpc } from '../../../lib/trpc.ts';
import { useRefreshReviews } from '../use-change-review.ts';

/** Sends a new review of a performance or, with `reviewId`, one's own anew. `onDone` is told its id, once what is shown of it is read again. */
export function useSendReview(performanceId: number, reviewId: number | undefined) {
  const refresh = useRefreshReviews(performanceId);
  const write = trpc.review.write.useMutation();
  const edit = trpc.review.edit.useMutation();
  const { isPending, error } = reviewId === undefined ? write : edit;
  return {
    isPending,
    error,
    send: (
      review: Omit<WriteReview, 'performanceId' | 'idempotencyKey'>,
      idempotencyKey: string,
      onDone: (id: number) => void,
    ) => {
      const done = (id: number) => {
        onDone(id);
        void refresh();
      };
      if (reviewId === undefined) {
        write.mutate({ ...review, performanceId, idempotencyKey }, { onSuccess: ({ id }) => done(id) });
      } else {
        edit.mutate({ ...review, id: reviewId }, { onSuccess: () => done(reviewId) });
      }
    },
  };
}
