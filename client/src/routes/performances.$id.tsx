import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { WhenNear } from '../components/when-near.tsx';
import { LikeButton } from '../features/like/like-button.tsx';
import { PerformancePage } from '../features/performance/performance-page.tsx';
import { PerformancePageSkeleton } from '../features/performance/performance-page-skeleton.tsx';
import { prefetchPerformance, usePerformance } from '../features/performance/use-performance.ts';
import { isNotFound } from '../lib/failure.ts';
import { idParam, requireId } from '../lib/id-param.ts';
import { prefetchSiteSettings } from '../lib/use-site-settings.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

const PerformanceReviews = lazy(() =>
  import('./-performance-reviews.tsx').then((module) => ({ default: module.PerformanceReviews })),
);

export const Route = createFileRoute('/performances/$id')({
  params: idParam,
  beforeLoad: requireId,
  loader: ({ params }) => {
    prefetchPerformance(params.id);
    prefetchSiteSettings();
  },
  component: Performance,
});

function Performance() {
  const { t } = useTranslation();
  const { id } = Route.useParams();
  const { data, error, isFetching, refetch } = usePerformance(id);
  useDocumentTitle(data?.title ?? t('performance.title'));
  if (data) {
    return (
      <>
        <PerformancePage
          key={id}
          performance={data}
          like={<LikeButton kind="performance" id={id} name={data.title} count={data.likeCount} />}
          reviews={
            <WhenNear id="reviews" className="min-h-[44rem]">
              <Suspense>
                <PerformanceReviews performance={data} />
              </Suspense>
            </WhenNear>
          }
        />
        <Outlet />
      </>
    );
  }
  if (isNotFound(error)) {
    return (
      <Notice
        isPage
        title={t('performance.notFound')}
        actions={
          <Link to="/performances" search={{}} className={buttonClass('gold')}>
            {t('notFound.browse')}
          </Link>
        }
      >
        {t('reason.performance.not-found')}
      </Notice>
    );
  }
  if (error) return <FailureNotice isPage error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return <PerformancePageSkeleton />;
}
