import type { ReactNode } from 'react';
import type { pagingOf } from '../lib/paging.ts';
import { FailureNotice } from './failure-notice.tsx';
import { MoreButton } from './more-button.tsx';

interface Props<Item> {
  /** Undefined until the first page is there. */
  items: readonly Item[] | undefined;
  paging: ReturnType<typeof pagingOf<unknown>>;
  /** In the place of what is on its way. */
  skeleton: ReactNode;
  /** In the place of nothing. */
  empty: ReactNode;
  children: (items: readonly Item[]) => ReactNode;
}

/** A list that grows page after page, however it stands. */
export function PagedList<Item>({ items, paging, skeleton, empty, children }: Props<Item>) {
  const { error, isFetching, hasMore, isFetchingMore, fetchMore, refetch } = paging;
  const failure = Boolean(error) && (
    <FailureNotice error={error} onRetry={items ? fetchMore : refetch} isRetrying={isFetching} />
  );
  if (!items) return failure || skeleton;
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      {failure}
      {!failure && hasMore && <MoreButton isLoading={isFetchingMore} onMore={fetchMore} />}
    </>
  );
}
