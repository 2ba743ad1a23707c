import { keepPreviousData } from '@tanstack/react-query';
import { PAGE_SIZE } from '@golden-ticket/shared/page';
import type { PerformanceFilter, Sort } from '@golden-ticket/shared/performance';
import { pagingOf } from '../../lib/paging.ts';
import { prefetch, trpc } from '../../lib/trpc.ts';

type Asked = PerformanceFilter & { sort?: Sort };

const inputOf = (asked: Asked) => ({ ...asked, limit: PAGE_SIZE });

/** Starts the first page of a list. */
export function prefetchPerformances(asked: Asked): void {
  void prefetch.performance.list.prefetchInfinite(inputOf(asked));
}

/** A list of performances, page after page. While another filter is on its way, the one before stays (`isPlaceholder`). */
export function usePerformances(asked: Asked) {
  const query = trpc.performance.list.useInfiniteQuery(inputOf(asked), {
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  return {
    performances: query.data?.pages.flatMap(({ items }) => items),
    total: query.data?.pages[0]?.total ?? null,
    ...pagingOf(query),
  };
}
