import type { LoginView } from '@golden-ticket/shared/account';
import type { Em } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';
import { Session } from './account.entity.ts';

/** Where a member is logged in, as of `now`, the latest used first. */
export async function listLogins(em: Em, memberId: number, loginId: number | null, now: Date): Promise<LoginView[]> {
  const where = { member: memberId, expiresAt: { $gt: now } };
  const sessions = await em.find(Session, where, { orderBy: { updatedAt: 'desc', id: 'desc' }, limit: 100 });
  return sessions.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
    id,
    isCurrent: id === loginId,
    device: (userAgent ?? '').slice(0, 300),
    address: ipAddress ?? '',
    createdAt: createdAt.toISOString(),
    usedAt: updatedAt.toISOString(),
  }));
}

/** Ends one login of the member's, at once. Throws a NotFoundError for another's. */
export async function revokeLogin(em: Em, memberId: number, id: number): Promise<void> {
  if ((await em.nativeDelete(Session, { id, member: memberId })) === 0)
    throw new NotFoundError('account.login-not-found');
}

/** Ends all logins of the member's but `loginId`, at once. */
export async function revokeOtherLogins(em: Em, memberId: number, loginId: number | null): Promise<void> {
  await em.nativeDelete(Session, { member: memberId, ...(loginId === null ? {} : { id: { $ne: loginId } }) });
}
