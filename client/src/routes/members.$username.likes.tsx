import { createFileRoute } from '@tanstack/react-router';
import { LikedPerformances } from '../features/member/liked-performances.tsx';
import { useProfile } from '../features/member/use-profile.ts';

export const Route = createFileRoute('/members/$username/likes')({ component: LikesOfMember });

function LikesOfMember() {
  const { data: profile } = useProfile(Route.useParams().username);
  return profile ? <LikedPerformances profile={profile} /> : null;
}
