import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { GenreLinks } from '../features/performance/genre-links.tsx';
import { listSearch } from '../features/performance/list-search.ts';
import { PerformanceFilters } from '../features/performance/performance-filters.tsx';
import { PerformanceCount, PerformanceList } from '../features/performance/performance-list.tsx';
import { prefetchPerformances } from '../features/performance/use-performances.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/performances/')({
  validateSearch: listSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetchPerformances(deps),
  component: Performances,
});

function Performances() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const title = search.genre ? t(`genre.${search.genre}`) : t('list.all');
  useDocumentTitle(title);
  return (
    <>
      <div className="house flex flex-wrap items-baseline gap-x-4 pt-10 md:pt-14">
        <h1 className="text-headline font-extrabold">{title}</h1>
        <PerformanceCount search={search} />
      </div>
      <div className="pt-5">
        <GenreLinks isFilter />
      </div>
      <div className="house pt-2 pb-8">
        <PerformanceFilters search={search} onChange={(next) => void navigate({ search: next, resetScroll: false })} />
      </div>
      <section aria-labelledby="results" className="house">
        <h2 id="results" className="sr-only">
          {t('search.performances')}
        </h2>
        <PerformanceList
          search={search}
          emptyActions={
            <Link to="/performances" search={{}} className={buttonClass('outline')}>
              {t('list.reset')}
            </Link>
          }
        />
      </section>
    </>
  );
}
