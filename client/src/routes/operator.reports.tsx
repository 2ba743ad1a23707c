import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { ReportQueue } from '../features/moderation/report-queue.tsx';

/** Without `queue`: those still to be decided. */
interface Search {
  queue?: 'closed' | undefined;
}

export const Route = createFileRoute('/operator/reports')({
  validateSearch: ({ queue }: Record<string, unknown>): Search => ({ queue: queue === 'closed' ? queue : undefined }),
  component: Reports,
});

function Reports() {
  const { t } = useTranslation();
  const { queue = 'open' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <>
      <OperatorHead title={t('operator.nav.reports')}>{t('operator.report.about')}</OperatorHead>
      <ReportQueue
        state={queue}
        onState={(chosen) => void navigate({ search: { queue: chosen === 'closed' ? chosen : undefined } })}
      />
    </>
  );
}
