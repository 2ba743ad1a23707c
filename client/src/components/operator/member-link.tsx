import { Link } from '@tanstack/react-router';
import type { MemberCard } from '@golden-ticket/shared/member';

/** A member by name and user name, leading to their page. */
export function MemberLink({ member }: { member: MemberCard }) {
  return (
    <Link
      to="/members/$username"
      params={{ username: member.username }}
      className="font-semibold underline decoration-edge underline-offset-4 hover:decoration-gold"
    >
      {member.name}
      {member.name !== member.username && <span className="font-normal text-soft"> @{member.username}</span>}
    </Link>
  );
}
