import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { PerformanceEditor } from '../features/performance-editor/performance-editor.tsx';
import { usePerformanceForm } from '../features/performance-editor/use-editor.ts';
import { isNotFound } from '../lib/failure.ts';
import { idParam, requireId } from '../lib/id-param.ts';

export const Route = createFileRoute('/operator/performances/$id')({
  params: idParam,
  beforeLoad: requireId,
  component: EditPerformance,
});

function EditPerformance() {
  const { t } = useTranslation();
  const { id } = Route.useParams();
  const { data, error, isFetching, refetch } = usePerformanceForm(id);
  if (data) return <PerformanceEditor key={id} first={data} />;
  if (isNotFound(error)) {
    return (
      <Notice
        isPage
        title={t('performance.notFound')}
        actions={
          <Link to="/operator/performances" search={{}} className={buttonClass('gold')}>
            {t('operator.nav.performances')}
          </Link>
        }
      />
    );
  }
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return <Skeleton className="h-96 rounded-2xl" />;
}
