import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { PerformanceGrid, PerformanceGridSkeleton } from '../performance-grid.tsx';
import { usePerformances } from '../use-performances.ts';
import { filterOf } from './list-search.ts';
import type { ListSearch } from './list-search.ts';
import { NothingFits } from './nothing-fits.tsx';

interface Props {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
  Action: ComponentProps<typeof PerformanceGrid>['Action'];
}

/** What the filter holds, growing as one scrolls. */
export function PerformanceList({ search, onChange, Action }: Props) {
  const { t } = useTranslation();
  const list = usePerformances(filterOf(search));
  const { performances } = list;
  if (!performances && list.error) {
    return <FailureNotice error={list.error} onRetry={list.refetch} isRetrying={list.isFetching} />;
  }
  if (!performances) return <PerformanceGridSkeleton />;
  if (performances.length === 0) return <NothingFits search={search} onChange={onChange} />;
  return (
    <div aria-busy={list.isPlaceholder} className={list.isPlaceholder ? 'opacity-50 transition-opacity' : ''}>
      <PerformanceGrid performances={performances} Action={Action} />
      {list.error !== null && (
        <FailureNotice error={list.error} onRetry={list.fetchMore} isRetrying={list.isFetching} />
      )}
      {list.error === null && list.hasMore && <MoreButton isLoading={list.isFetchingMore} onMore={list.fetchMore} />}
      {!list.hasMore && <p className="mt-14 text-center text-sm text-soft">{t('list.end')}</p>}
    </div>
  );
}

/** How many the filter holds. */
export function PerformanceCount({ search }: { search: ListSearch }) {
  const { t } = useTranslation();
  const { total, isPlaceholder } = usePerformances(filterOf(search));
  return (
    <output className="block min-h-[1lh] text-lg text-soft tabular-nums">
      {total !== null && !isPlaceholder && t('list.count', { count: total })}
    </output>
  );
}
