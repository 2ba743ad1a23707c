import { createFileRoute } from '@tanstack/react-router';
import { Following } from '../features/member/follow-list.tsx';
import { useProfile } from '../features/member/use-profile.ts';

export const Route = createFileRoute('/members/$username/following')({ component: FollowedByMember });

function FollowedByMember() {
  const { data: profile } = useProfile(Route.useParams().username);
  return profile ? <Following profile={profile} /> : null;
}
