import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { CardLike } from '../features/like/like-button.tsx';
import { GenreLinks } from '../features/performance/genre-links.tsx';
import { PerformanceGrid, PerformanceGridSkeleton } from '../features/performance/performance-grid.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { SearchResults } from '../features/search/search-results.tsx';
import { searchParams } from '../features/search/search-params.ts';
import { isSearchable, prefetchSearch, useSearch } from '../features/search/use-search.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/search')({
  validateSearch: searchParams,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetchSearch(deps.q),
  component: Search,
});

function Search() {
  const { t } = useTranslation();
  const { q } = Route.useSearch();
  const title = q ? t('search.resultsFor', { q }) : t('search.title');
  useDocumentTitle(title);
  return (
    <>
      <div className="house pt-8 pb-10 md:pt-14">
        <div className={q ? 'md:hidden' : 'max-w-2xl'}>
          <SearchBox isLarge takesFocus={!q} />
        </div>
        <h1 className={q ? 'mt-8 text-headline font-extrabold md:mt-0' : 'sr-only'}>{title}</h1>
      </div>
      {isSearchable(q) ? <Found q={q} /> : <Hint isTooShort={Boolean(q)} />}
    </>
  );
}

function Hint({ isTooShort }: { isTooShort: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="house -mt-4 pb-8 text-soft">{t(isTooShort ? 'search.tooShort' : 'search.hint')}</p>
      <GenreLinks />
    </>
  );
}

function Found({ q }: { q: string }) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useSearch(q);
  if (error && !data) {
    return <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  }
  if (!data) {
    return (
      <div className="house">
        <PerformanceGridSkeleton />
      </div>
    );
  }
  if (data.performances.length + data.people.length + data.venues.length === 0) {
    return (
      <>
        <Notice title={t('search.none', { q })}>{t('search.noneHint')}</Notice>
        <GenreLinks />
      </>
    );
  }
  return (
    <div className="house">
      <SearchResults
        results={data}
        performances={<PerformanceGrid performances={data.performances} Action={CardLike} />}
      />
    </div>
  );
}
