import type { Em } from '../../db/orm.ts';
import { ForbiddenError, NotFoundError } from '../../errors.ts';
import { Member } from '../member/member.entity.ts';
import { whomToLogIn } from './log-in.ts';

/**
 * Makes an operator of the member with this address or user name. Throws a NotFoundError where there is none, and a ForbiddenError
 * for one whose address is not checked: anybody could have typed it.
 */
export async function promote(em: Em, name: string): Promise<Member> {
  const { id } = await whomToLogIn(em, name);
  if (id === null) throw new NotFoundError('member.not-found');
  const member = await em.findOneOrFail(Member, id);
  if (!member.emailVerified) throw new ForbiddenError('member.unverified');
  member.role = 'operator';
  return member;
}
