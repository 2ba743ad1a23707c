import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { ConflictError } from '../../errors.ts';
import { Member } from './member.entity.ts';

/**
 * Holds who is an operator until the transaction is over: two who went at the same moment would leave nobody. To be called before anything
 * else is locked.
 */
export const holdRoles = (em: Em): Promise<void> => lockKey(em, 'member.roles');

/** Throws a ConflictError where the operator, whose role is about to go, is the only one. Roles are held. */
export async function assertNotLastOperator(em: Em): Promise<void> {
  if ((await em.count(Member, { role: 'operator' })) === 1) throw new ConflictError('member.last-operator');
}
