import type { InfiniteData } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { getQueryKey } from '@trpc/react-query';
import type { ReviewPage, ReviewView } from '@golden-ticket/shared/review';
import { useMemberAction } from '../../lib/log-in-prompt.ts';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';
import { useSentence } from '../../lib/use-sentence.ts';

/** Has everything read again that a review of this performance, written, changed or removed, makes different. */
export function useRefreshReviews(performanceId: number): () => Promise<void> {
  const utils = trpc.useUtils();
  return async () => {
    void utils.member.invalidate();
    await Promise.all([utils.review.invalidate(), utils.performance.byId.invalidate({ id: performanceId })]);
  };
}

/** Finds a review helpful or takes that back: at once on the page, then on the server, whose refusal takes it back and is told. */
export function useHelpful({ id, isHelpful }: ReviewView): () => void {
  const act = useMemberAction();
  const sentence = useSentence();
  const show = useShowChanged(id);
  const vote = (helpful: boolean, step: number) =>
    show((review) => ({ ...review, isHelpful: helpful, helpfulCount: Math.max(0, review.helpfulCount + step) }));
  const set = trpc.review.setHelpful.useMutation({
    scope: { id: `helpful ${id}` },
    onMutate: ({ helpful }) => vote(helpful, helpful ? 1 : -1),
    onSuccess: ({ helpful, count }) => show((review) => ({ ...review, isHelpful: helpful, helpfulCount: count })),
    onError: (error, { helpful }) => {
      vote(!helpful, helpful ? -1 : 1);
      toast.failed(sentence(error));
    },
  });
  return () => act(() => set.mutate({ id, helpful: !isHelpful }));
}

/** Changes a review wherever the page shows it. */
function useShowChanged(id: number): (change: (review: ReviewView) => ReviewView) => void {
  const client = useQueryClient();
  return (change) => {
    const changed = (review: ReviewView) => (review.id === id ? change(review) : review);
    client.setQueriesData<InfiniteData<ReviewPage>>(
      { queryKey: getQueryKey(trpc.review.list, undefined, 'infinite') },
      (was) => was && { ...was, pages: was.pages.map((page) => ({ ...page, items: page.items.map(changed) })) },
    );
    client.setQueriesData<ReviewView>(
      { queryKey: getQueryKey(trpc.review.byId, { id }, 'query') },
      (was) => was && changed(was),
    );
  };
}

/** Removes one's own review. `remove` calls `onDone` once it is gone. */
export function useRemoveReview({ id, performanceId }: ReviewView) {
  const refresh = useRefreshReviews(performanceId);
  const mutation = trpc.review.remove.useMutation();
  return {
    isPending: mutation.isPending,
    error: mutation.error,
    remove: (onDone: () => void) =>
      mutation.mutate(
        { id },
        {
          onSuccess: () => {
            onDone();
            void refresh();
          },
        },
      ),
  };
}
