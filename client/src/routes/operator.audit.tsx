import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { AuditLog } from '../features/audit/audit-log.tsx';
import { auditSearch } from '../features/audit/audit-search.ts';

export const Route = createFileRoute('/operator/audit')({ validateSearch: auditSearch, component: Audit });

function Audit() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <>
      <OperatorHead title={t('operator.nav.audit')}>{t('operator.audit.about')}</OperatorHead>
      <AuditLog
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
    </>
  );
}
