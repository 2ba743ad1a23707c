import { createFileRoute, Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { PerformanceLineSkeleton } from '../components/performance-line.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { LikeButton } from '../features/like/like-button.tsx';
import { PersonPage } from '../features/person/person-page.tsx';
import { prefetchPerson, usePerson } from '../features/person/use-person.ts';
import { isNotFound } from '../lib/failure.ts';
import { idParam, requireId } from '../lib/id-param.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/people/$id')({
  params: idParam,
  beforeLoad: requireId,
  loader: ({ params }) => prefetchPerson(params.id),
  component: Person,
});

function Person() {
  const { t } = useTranslation();
  const { id } = Route.useParams();
  const { data, error, isFetching, refetch } = usePerson(id);
  useDocumentTitle(data?.name ?? t('person.title'));
  // Another name of theirs, or somebody who was merged into them.
  if (data && data.id !== id) return <Navigate to="/people/$id" params={{ id: data.id }} replace />;
  if (data) {
    const like = <LikeButton kind="person" id={id} name={data.name} count={data.likeCount} />;
    return <PersonPage person={data} like={like} />;
  }
  if (isNotFound(error)) {
    return (
      <Notice
        isPage
        title={t('person.notFound')}
        actions={
          <Link to="/performances" search={{}} className={buttonClass('gold')}>
            {t('notFound.browse')}
          </Link>
        }
      >
        {t('reason.person.not-found')}
      </Notice>
    );
  }
  if (error) return <FailureNotice isPage error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return <PersonSkeleton />;
}

function PersonSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="stage">
        <div className="house py-16 md:py-24">
          <Skeleton className="h-6 w-24" />
          <Skeleton className="mt-2 h-[1.12em] w-56 text-display" />
        </div>
      </div>
      <div className="house grid gap-x-16 gap-y-14 pt-10 md:pt-14 lg:grid-cols-[1fr_22rem]">
        <div>
          {Array.from({ length: 4 }, (_, place) => (
            <PerformanceLineSkeleton key={place} />
          ))}
        </div>
        <Skeleton className="h-72 rounded-2xl" />
      </div>
    </div>
  );
}
