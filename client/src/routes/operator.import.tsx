import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../components/failure-notice.tsx';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { Section } from '../components/section.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { ImportControls } from '../features/kopis/import-controls.tsx';
import { ImportNow } from '../features/kopis/import-now.tsx';
import { ImportRuns } from '../features/kopis/import-runs.tsx';
import { Problems } from '../features/kopis/problems.tsx';
import { UnreadTexts } from '../features/kopis/unread-texts.tsx';
import { useImportStatus } from '../features/kopis/use-kopis.ts';

export const Route = createFileRoute('/operator/import')({ component: Import });

function Import() {
  const { t } = useTranslation();
  const { data: status, error, isFetching, refetch } = useImportStatus();
  return (
    <>
      <OperatorHead title={t('operator.nav.import')} actions={status && <ImportControls status={status} />}>
        {t('operator.import.about')}
      </OperatorHead>
      {status ? (
        <div className="space-y-14">
          <ImportNow status={status} />
          <div id="problems">
            <Section title={t('operator.import.problems')}>
              <Problems counts={status.problems} />
            </Section>
          </div>
          <div id="unread">
            <Section title={t('operator.import.unread')}>
              <UnreadTexts />
            </Section>
          </div>
          <Section title={t('operator.import.runs')}>
            <ImportRuns />
          </Section>
        </div>
      ) : error ? (
        <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <div aria-busy="true" className="space-y-10">
          <Skeleton className="h-14 rounded-2xl" />
          <Skeleton className="h-56 rounded-2xl" />
        </div>
      )}
    </>
  );
}
