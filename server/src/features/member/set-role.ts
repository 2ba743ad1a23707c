import type { SetMemberRole } from '@golden-ticket/shared/members';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { ConflictError, ForbiddenError } from '../../errors.ts';
import { noteAction } from '../audit/note-action.ts';
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
  // Two who unmake each other at the same moment would leave nobody: roles change one after the other.
  await lockKey(em, 'member.roles');
  await lockMembers(em, memberId);
  const member = await em.findOneOrFail(Member, memberId);
  if (member.role === role) return;
  const { emailVerified, isSuspended } = currentMember(member, { via: 'login', loginId: null }, now);
  if (role === 'operator' && !emailVerified) throw new ForbiddenError('member.unverified');
  if (role === 'operator' && isSuspended) throw new ForbiddenError('member.suspended');
  if (role === 'member' && (await em.count(Member, { role: 'operator' })) === 1)
    throw new ConflictError('member.last-operator');
  em.assign(member, { role, updatedAt: now });
  await em.flush();
  await noteAction(em, operatorId, {
    action: `member.make-${role}`,
    subjectKind: 'member',
    subjectId: memberId,
    reason,
  });
}
