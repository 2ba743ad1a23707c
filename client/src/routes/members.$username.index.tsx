import { createFileRoute } from '@tanstack/react-router';
import { MemberReviews } from '../features/member/member-reviews.tsx';
import { useProfile } from '../features/member/use-profile.ts';

export const Route = createFileRoute('/members/$username/')({ component: ReviewsOfMember });

function ReviewsOfMember() {
  const { data: profile } = useProfile(Route.useParams().username);
  return profile ? <MemberReviews profile={profile} /> : null;
}
