import { createFileRoute } from '@tanstack/react-router';
import { LikedVenues } from '../features/member/liked-places-and-people.tsx';
import { useProfile } from '../features/member/use-profile.ts';

export const Route = createFileRoute('/members/$username/venues')({ component: VenuesOfMember });

function VenuesOfMember() {
  const { data: profile } = useProfile(Route.useParams().username);
  return profile ? <LikedVenues profile={profile} /> : null;
}
