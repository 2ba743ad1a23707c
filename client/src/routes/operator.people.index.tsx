import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { PersonList } from '../features/person-editor/person-list.tsx';
import { nameSearch } from '../lib/name-search.ts';

export const Route = createFileRoute('/operator/people/')({ validateSearch: nameSearch, component: People });

function People() {
  const { t } = useTranslation();
  const { q } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <>
      <OperatorHead title={t('operator.nav.people')}>{t('operator.people.about')}</OperatorHead>
      <PersonList
        q={q}
        onSearch={(text) => void navigate({ search: { q: text }, replace: true, resetScroll: false })}
      />
    </>
  );
}
