import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { VenueList } from '../features/venue-editor/venue-list.tsx';
import { nameSearch } from '../lib/name-search.ts';

export const Route = createFileRoute('/operator/venues/')({ validateSearch: nameSearch, component: Venues });

function Venues() {
  const { t } = useTranslation();
  const { q } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <>
      <OperatorHead
        title={t('operator.nav.venues')}
        actions={
          <Link to="/operator/venues/new" className={buttonClass('gold')}>
            {t('operator.venues.create')}
          </Link>
        }
      >
        {t('operator.venues.about')}
      </OperatorHead>
      <VenueList q={q} onSearch={(text) => void navigate({ search: { q: text }, replace: true, resetScroll: false })} />
    </>
  );
}
