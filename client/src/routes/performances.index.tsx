import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CardLike } from '../features/like/like-button.tsx';
import { GenreLinks } from '../features/performance/genre-links.tsx';
import { ListFilters } from '../features/performance/list/list-filters.tsx';
import { filterOf, listSearch } from '../features/performance/list/list-search.ts';
import type { ListSearch } from '../features/performance/list/list-search.ts';
import { PerformanceCount, PerformanceList } from '../features/performance/list/performance-list.tsx';
import { prefetchPerformances } from '../features/performance/use-performances.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/performances/')({
  validateSearch: listSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetchPerformances(filterOf(deps)),
  component: Performances,
});

function Performances() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const title = search.genre ? t(`genre.${search.genre}`) : t('list.all');
  useDocumentTitle(title);
  const change = (changed: Partial<ListSearch>) =>
    void navigate({ search: (was) => listSearch({ ...was, ...changed }), resetScroll: false });
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
        <ListFilters search={search} onChange={change} />
      </div>
      <section aria-labelledby="results" className="house">
        <h2 id="results" className="sr-only">
          {t('search.performances')}
        </h2>
        <PerformanceList search={search} onChange={change} Action={CardLike} />
      </section>
    </>
  );
}
