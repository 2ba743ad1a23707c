import { createFileRoute } from '@tanstack/react-router';
import { LikedPeople } from '../features/member/liked-places-and-people.tsx';
import { useProfile } from '../features/member/use-profile.ts';

export const Route = createFileRoute('/members/$username/people')({ component: PeopleOfMember });

function PeopleOfMember() {
  const { data: profile } = useProfile(Route.useParams().username);
  return profile ? <LikedPeople profile={profile} /> : null;
}
