import type { SetMemberRole } from '@golden-ticket/shared/members';
import type { Em } from '../../db/orm.ts';
import { ForbiddenError } from '../../errors.ts';
import { noteAction } from '../audit/note-action.ts';
import { assertNotLastOperator, holdRoles } from './assert-not-last-operator.ts';
import { currentMember } from './current-member.ts';
import { lockMembers } from './lock-members.ts';
import { Member } from './member.entity.ts';

/**
 * Makes an operator of a member, or a member of an operator, at once wherever they are logged in; what they are already changes nothing.
 * Throws a NotFoundError for nobody, a ForbiddenError for who may not become one (address not checked, suspended), and a ConflictError for the
 * last operator.
 */
export async function setRole(
  em: Em,
  operatorId: number,
  { memberId, role, reason }: SetMemberRole,
  now: Date,
): Promise<void> {
  await holdRoles(em);
  await lockMembers(em, memberId);
  const member = await em.findOneOrFail(Member, memberId);
  if (member.role === role) return;
  const { emailVerified, isSuspended } = currentMember(member, { via: 'login', loginId: null }, now);
  if (role === 'operator' && !emailVerified) throw new ForbiddenError('member.unverified');
  if (role === 'operator' && isSuspended) throw new ForbiddenError('member.suspended');
  if (role === 'member') await assertNotLastOperator(em);
  em.assign(member, { role, updatedAt: now });
  await em.flush();
  await noteAction(em, operatorId, {
    action: `member.make-${role}`,
    subjectKind: 'member',
    subjectId: memberId,
    reason,
  });
}
