import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { prefetchVenues } from '../features/venue/use-venues.ts';
import { VenueFilters } from '../features/venue/venue-filters.tsx';
import { VenueCount, VenueList } from '../features/venue/venue-list.tsx';
import { venueSearch } from '../features/venue/venue-search.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/venues/')({
  validateSearch: venueSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetchVenues(deps),
  component: Venues,
});

function Venues() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  useDocumentTitle(t('venues.title'));
  return (
    <>
      <div className="house flex flex-wrap items-baseline gap-x-4 pt-10 md:pt-14">
        <h1 className="text-headline font-extrabold">{t('venues.title')}</h1>
        <VenueCount search={search} />
      </div>
      <div className="house pt-5 pb-8">
        <VenueFilters
          search={search}
          onChange={(next) => void navigate({ search: next, resetScroll: false, replace: true })}
        />
      </div>
      <section aria-labelledby="results" className="house">
        <h2 id="results" className="sr-only">
          {t('search.venues')}
        </h2>
        <VenueList
          search={search}
          emptyActions={
            <Link to="/venues" search={{}} className={buttonClass('outline')}>
              {t('list.reset')}
            </Link>
          }
        />
      </section>
    </>
  );
}
