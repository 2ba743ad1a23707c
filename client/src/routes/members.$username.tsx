import { createFileRoute, Link, notFound, Outlet, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Username } from '@golden-ticket/shared/member';
import { buttonClass } from '../components/button-class.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { ProfilePage } from '../features/member/profile-page.tsx';
import { prefetchProfile, useProfile } from '../features/member/use-profile.ts';
import { WordsMenu } from '../features/report/words-menu.tsx';
import { isNotFound } from '../lib/failure.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/members/$username')({
  beforeLoad: ({ params }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- how the router is told
    if (!Username.safeParse(params.username).success) throw notFound();
  },
  loader: ({ params }) => prefetchProfile(params.username),
  component: Profile,
});

function Profile() {
  const { t } = useTranslation();
  const { username } = Route.useParams();
  const navigate = useNavigate();
  const { data: profile, error, isFetching, refetch } = useProfile(username);
  useDocumentTitle(profile?.name ?? t('profile.title'));
  // Blocked meanwhile, they are not there any more, whatever was read before.
  if (isNotFound(error)) {
    return (
      <Notice
        isPage
        title={t('profile.notFound')}
        actions={
          <Link to="/" className={buttonClass('gold')}>
            {t('notFound.home')}
          </Link>
        }
      >
        {t('reason.member.not-found')}
      </Notice>
    );
  }
  if (profile) {
    const menu = (
      <WordsMenu kind="member" id={profile.id} author={profile} onBlocked={() => void navigate({ to: '/' })} />
    );
    return (
      <ProfilePage profile={profile} menu={menu}>
        <Outlet />
      </ProfilePage>
    );
  }
  if (error) return <FailureNotice isPage error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return <ProfileSkeleton />;
}

function ProfileSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="stage">
        <div className="house flex flex-col gap-6 py-10 md:flex-row md:items-center md:gap-9 md:py-16">
          <Skeleton className="size-28 rounded-full md:size-36" />
          <div>
            <Skeleton className="h-10 w-64" />
            <Skeleton className="mt-3 h-5 w-48" />
          </div>
        </div>
      </div>
      <div className="house pt-7">
        <Skeleton className="h-11 w-96 max-w-full rounded-full" />
        <Skeleton className="mt-8 h-64 rounded-2xl" />
      </div>
    </div>
  );
}
