import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

const PAGE = 20;

/** What is said to a review, the latest first; or, with `parentId`, the replies to one comment, the first first. */
export function useComments(reviewId: number, parentId: number | null) {
  const query = trpc.comment.list.useInfiniteQuery(
    { reviewId, parentId, sort: parentId === null ? 'newest' : 'oldest', limit: PAGE },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
  return { comments: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** Has read again what a comment on this review, written, changed or removed, makes different. Done once its comments are there. */
function useRefreshComments(reviewId: number): () => Promise<void> {
  const utils = trpc.useUtils();
  return async () => {
    void utils.review.list.invalidate();
    void utils.review.byId.invalidate({ id: reviewId });
    await utils.comment.list.invalidate();
  };
}

/** Says something to a review or to a comment on it. */
export function useWriteComment(reviewId: number) {
  const refresh = useRefreshComments(reviewId);
  return trpc.comment.write.useMutation({ onSuccess: refresh });
}

/** Says one's own comment anew. */
export function useEditComment(reviewId: number) {
  const refresh = useRefreshComments(reviewId);
  return trpc.comment.edit.useMutation({ onSuccess: refresh });
}

/** Removes one's own comment. */
export function useRemoveComment(reviewId: number) {
  const refresh = useRefreshComments(reviewId);
  return trpc.comment.remove.useMutation({ onSuccess: refresh });
}
