import type { CurrentMember } from '../../context.ts';
import type { Member } from './member.entity.ts';

type Known = Pick<Member, Exclude<keyof CurrentMember, 'isSuspended' | 'via' | 'loginId'>> & {
  suspendedAt?: Date | null | undefined;
  suspendedUntil?: Date | null | undefined;
};

/** What a request knows of the member it comes from, as of `now`. A suspension that has run out is none. */
export function currentMember(
  member: Known,
  { via, loginId }: Pick<CurrentMember, 'via' | 'loginId'>,
  now: Date,
): CurrentMember {
  const { id, username, name, role, language, emailVerified, suspendedAt, suspendedUntil } = member;
  const isSuspended = Boolean(suspendedAt) && (!suspendedUntil || suspendedUntil > now);
  return { id, username, name, role, language, emailVerified, isSuspended, via, loginId };
}
