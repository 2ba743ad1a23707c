import { sql } from 'kysely';
import type { SuspendMember, UnsuspendMember } from '@golden-ticket/shared/moderation';
import type { Em } from '../../db/orm.ts';
import { ConflictError, ForbiddenError, InvalidError } from '../../errors.ts';
import { noteAction } from '../audit/note-action.ts';
import { lockMembers } from '../member/lock-members.ts';
import { closeReports } from '../report/close-reports.ts';

/**
 * Lets a member change nothing until a moment, or for good; at once, wherever they are logged in. They may read, why included, and leave.
 * Settles what was reported of them. Throws a NotFoundError for nobody, a ForbiddenError for an operator, an InvalidError for a moment past.
 */
export async function suspendMember(
  em: Em,
  operatorId: number,
  { memberId, until, reason }: SuspendMember,
  now: Date,
): Promise<void> {
  if (until !== null && new Date(until) <= now) throw new InvalidError('moderation.past');
  await lockMembers(em, memberId);
  const { numAffectedRows } = await sql`
    update member set suspended_at = ${now.toISOString()}, suspended_until = ${until}, suspension_reason = ${reason}
    where id = ${memberId} and role <> 'operator'
  `.execute(em.getKysely());
  if (numAffectedRows === 0n) throw new ForbiddenError('moderation.operator');
  await closeReports(em, 'member', memberId, 'upheld');
  await noteAction(em, operatorId, {
    action: 'moderation.suspend',
    subjectKind: 'member',
    subjectId: memberId,
    reason,
  });
}

/** Ends a suspension. Throws a NotFoundError for nobody, a ConflictError for who is not suspended. */
export async function unsuspendMember(
  em: Em,
  operatorId: number,
  { memberId, reason }: UnsuspendMember,
): Promise<void> {
  await lockMembers(em, memberId);
  const { numAffectedRows } = await sql`
    update member set suspended_at = null, suspended_until = null, suspension_reason = null
    where id = ${memberId} and suspended_at is not null
  `.execute(em.getKysely());
  if (numAffectedRows === 0n) throw new ConflictError('moderation.not-suspended');
  await noteAction(em, operatorId, {
    action: 'moderation.unsuspend',
    subjectKind: 'member',
    subjectId: memberId,
    reason,
  });
}
