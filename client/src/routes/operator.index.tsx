import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../components/failure-notice.tsx';
import { FigureCard } from '../components/operator/figure-card.tsx';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { GateLine } from '../features/kopis/import-now.tsx';
import { RunPanel } from '../features/kopis/run-panel.tsx';
import { useImportStatus, useUnreadCounts } from '../features/kopis/use-kopis.ts';
import { useReports } from '../features/moderation/use-moderation.ts';
import { formatNumber } from '../lib/format.ts';

export const Route = createFileRoute('/operator/')({ component: Overview });

const told = (count: number | undefined) => (count === undefined ? undefined : formatNumber(count));

function Overview() {
  const { t } = useTranslation();
  const { reports, hasMore } = useReports('open');
  const { data: status, error, isFetching, refetch } = useImportStatus();
  const { data: unread } = useUnreadCounts();
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
  const problems = status && sum(status.problems);
  const texts = unread && Object.values(unread.fields).reduce((total, field) => total + field.unread, 0);
  const labels = unread && Object.keys(unread.unknownGenres).length;
  const openReports = reports && `${formatNumber(reports.length)}${hasMore ? '+' : ''}`;
  return (
    <>
      <OperatorHead title={t('operator.nav.overview')}>{t('operator.overview.about')}</OperatorHead>
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <Link to="/operator/reports" search={{}} className="group rounded-2xl">
          <FigureCard
            title={t('operator.overview.reports')}
            figure={openReports}
            isUrgent={Boolean(reports && reports.length > 0)}
          >
            {t('operator.overview.reportsHint')}
          </FigureCard>
        </Link>
        <Link to="/operator/import" hash="problems" className="group rounded-2xl">
          <FigureCard title={t('operator.import.problems')} figure={told(problems)}>
            {t('operator.overview.problemsHint')}
          </FigureCard>
        </Link>
        <Link to="/operator/import" hash="unread" className="group rounded-2xl">
          <FigureCard title={t('operator.import.unread')} figure={told(texts)}>
            {t('operator.overview.unreadHint')}
          </FigureCard>
        </Link>
        <Link to="/operator/import" hash="unread" className="group rounded-2xl">
          <FigureCard title={t('operator.overview.labels')} figure={told(labels)}>
            {t('operator.overview.labelsHint')}
          </FigureCard>
        </Link>
      </div>
      <section aria-labelledby="import" className="mt-12">
        <h2 id="import" className="mb-5 text-heading font-extrabold">
          {t('operator.nav.import')}
        </h2>
        {status && (
          <div className="space-y-5">
            <GateLine status={status} />
            {status.run && (
              <div className="rounded-2xl border border-line bg-raised p-5 md:p-6">
                <RunPanel run={status.run} />
              </div>
            )}
          </div>
        )}
        {!status && error && <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />}
      </section>
    </>
  );
}
