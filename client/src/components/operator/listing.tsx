import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { focusMain } from '../../lib/focus-main.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { MoreButton } from '../more-button.tsx';
import { Skeleton } from '../skeleton.tsx';

interface Props<Item> {
  /** Undefined while they are on their way. */
  items: readonly Item[] | undefined;
  keyOf: (item: Item) => string | number;
  children: (item: Item) => ReactNode;
  /** Said where there is nothing. */
  empty: string;
  error: unknown;
  isFetching: boolean;
  refetch: () => void;
  hasMore: boolean;
  isFetchingMore: boolean;
  fetchMore: () => void;
}

/** A list that is read page after page: on its way, failed, empty, or line under line. */
export function Listing<Item>(props: Props<Item>) {
  const { items, keyOf, children, empty, error, isFetching, refetch, hasMore, isFetchingMore, fetchMore } = props;
  const count = items?.length ?? 0;
  const before = useRef(count);
  useEffect(() => {
    // What was decided leaves the list, and takes the focus with it.
    if (count < before.current && document.activeElement === document.body) focusMain();
    before.current = count;
  }, [count]);
  if (!items && error) return <FailureNotice error={error} onRetry={refetch} isRetrying={isFetching} />;
  if (!items) {
    return (
      <div aria-busy="true" className="space-y-3">
        {Array.from({ length: 4 }, (_, place) => (
          <Skeleton key={place} className="h-20 rounded-2xl" />
        ))}
      </div>
    );
  }
  if (items.length === 0) return <p className="rounded-2xl bg-sunken px-5 py-8 text-center text-soft">{empty}</p>;
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {items.map((item) => (
          <li key={keyOf(item)} className="py-5">
            {children(item)}
          </li>
        ))}
      </ul>
      {hasMore && <MoreButton isLoading={isFetchingMore} onMore={fetchMore} />}
    </>
  );
}
