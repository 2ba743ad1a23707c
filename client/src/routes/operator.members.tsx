import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { MemberList } from '../features/moderation/member-list.tsx';
import { memberSearch } from '../features/moderation/member-search.ts';

export const Route = createFileRoute('/operator/members')({ validateSearch: memberSearch, component: Members });

function Members() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <>
      <OperatorHead title={t('operator.nav.members')}>{t('operator.members.about')}</OperatorHead>
      <MemberList
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
    </>
  );
}
