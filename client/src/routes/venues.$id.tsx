import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { CardLike, LikeButton } from '../features/like/like-button.tsx';
import { PerformancesAt } from '../features/performance/performances-at.tsx';
import { useVenue, prefetchVenue } from '../features/venue/use-venue.ts';
import { VenuePage } from '../features/venue/venue-page.tsx';
import { isNotFound } from '../lib/failure.ts';
import { idParam, requireId } from '../lib/id-param.ts';
import { prefetchSiteSettings } from '../lib/use-site-settings.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/venues/$id')({
  params: idParam,
  beforeLoad: requireId,
  loader: ({ params }) => {
    prefetchVenue(params.id);
    prefetchSiteSettings();
  },
  component: Venue,
});

function Venue() {
  const { t } = useTranslation();
  const { id } = Route.useParams();
  const { data, error, isFetching, refetch } = useVenue(id);
  useDocumentTitle(data?.name ?? t('venue.title'));
  if (data) {
    return (
      <VenuePage
        venue={data}
        like={<LikeButton kind="venue" id={id} name={data.name} count={data.likeCount} />}
        programme={<PerformancesAt venueId={id} Action={CardLike} />}
      />
    );
  }
  if (isNotFound(error)) {
    return (
      <Notice
        isPage
        title={t('venue.notFound')}
        actions={
          <Link to="/performances" search={{}} className={buttonClass('gold')}>
            {t('notFound.browse')}
          </Link>
        }
      >
        {t('reason.venue.not-found')}
      </Notice>
    );
  }
  if (error) return <FailureNotice isPage error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return <VenueSkeleton />;
}

function VenueSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="stage">
        <div className="house py-16 md:py-24">
          <Skeleton className="h-6 w-24" />
          <Skeleton className="mt-2 h-12 w-80 max-w-full" />
        </div>
      </div>
      <div className="house grid gap-16 pt-14 lg:grid-cols-2">
        <Skeleton className="h-72 rounded-2xl" />
        <Skeleton className="h-72 rounded-2xl" />
      </div>
    </div>
  );
}
