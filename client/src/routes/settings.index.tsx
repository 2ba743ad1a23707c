import { createFileRoute } from '@tanstack/react-router';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { LanguageChoice } from '../features/member/settings/language-choice.tsx';
import { ProfileForm } from '../features/member/settings/profile-form.tsx';
import { useProfile } from '../features/member/use-profile.ts';
import { useMe } from '../lib/use-me.ts';

export const Route = createFileRoute('/settings/')({ component: ProfileSettings });

function ProfileSettings() {
  const me = useMe();
  return me ? <OwnProfile username={me.username} /> : null;
}

function OwnProfile({ username }: { username: string }) {
  const { data: profile, error, isFetching, refetch } = useProfile(username);
  if (profile) {
    return (
      <div className="space-y-14">
        <ProfileForm profile={profile} />
        <LanguageChoice />
      </div>
    );
  }
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return <Skeleton className="h-80 rounded-2xl" />;
}
