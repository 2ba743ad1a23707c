import { createFileRoute } from '@tanstack/react-router';
import { Followers } from '../features/member/follow-list.tsx';
import { useProfile } from '../features/member/use-profile.ts';

export const Route = createFileRoute('/members/$username/followers')({ component: FollowersOfMember });

function FollowersOfMember() {
  const { data: profile } = useProfile(Route.useParams().username);
  return profile ? <Followers profile={profile} /> : null;
}
