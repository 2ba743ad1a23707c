import { keepPreviousData } from '@tanstack/react-query';
import { PAGE_SIZE } from '@golden-ticket/shared/page';
import { prefetch, trpc } from '../../lib/trpc.ts';
import type { ListSearch } from './list-search.ts';

const inputOf = (search: ListSearch) => ({ ...search, limit: PAGE_SIZE });

/** Starts the first page of a list. */
export function prefetchPerformances(search: ListSearch): void {
  void prefetch.performance.list.prefetchInfinite(inputOf(search));
}

/** A list of performances, page after page. While another filter is on its way, the one before stays (`isPlaceholder`). */
export function usePerformances(search: ListSearch) {
  const query = trpc.performance.list.useInfiniteQuery(inputOf(search), {
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  return {
    performances: query.data?.pages.flatMap(({ items }) => items),
    total: query.data?.pages[0]?.total ?? null,
    error: query.error,
    isPlaceholder: query.isPlaceholderData,
    isFetching: query.isFetching,
    hasMore: query.hasNextPage,
    isFetchingMore: query.isFetchingNextPage,
    fetchMore: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  };
}
