import { keepPreviousData } from '@tanstack/react-query';
import type { ReviewSort, ReviewView } from '@golden-ticket/shared/review';
import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

export interface ReviewFilter {
  sort: ReviewSort;
  /** Only those that gave so many stars, or half a star less. */
  stars?: number | undefined;
  photos?: true | undefined;
}

const PAGE = 10;
/** How often reviews are asked for again while the server still prepares one of their photos. */
const UNTIL_READY_MS = 2_500;

const isComing = ({ photos }: ReviewView) => photos.some(({ state }) => state === 'processing');
const whileComing = (reviews: readonly ReviewView[] | undefined) => reviews?.some(isComing) === true && UNTIL_READY_MS;

/** The reviews of a performance, page after page. While another filter is on its way, the one before stays (`isPlaceholder`). */
export function useReviews(performanceId: number, filter: ReviewFilter) {
  const query = trpc.review.list.useInfiniteQuery(
    { performanceId, ...filter, limit: PAGE },
    {
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => whileComing(state.data?.pages.flatMap(({ items }) => items)),
    },
  );
  return { reviews: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** One review. */
export function useReview(id: number) {
  return trpc.review.byId.useQuery({ id }, { refetchInterval: ({ state }) => whileComing(state.data && [state.data]) });
}

/** What the reviews of a performance come to. */
export function useReviewSummary(performanceId: number) {
  return trpc.review.summary.useQuery({ performanceId });
}
