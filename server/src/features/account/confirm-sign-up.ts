import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { ConflictError, InvalidError } from '../../errors.ts';
import { Member } from '../member/member.entity.ts';
import { Account, MailedLink } from './account.entity.ts';
import { useLink } from './mailed-links.ts';
import { roleFor } from './operator-email.ts';

/**
 * Makes a member of who followed the `link` of a sign-up, with the user name they asked for or, if that was taken meanwhile, `username`.
 * Other sign-ups with the address are void then. Throws a ConflictError while the name is somebody's.
 */
export async function confirmSignUp(
  em: Em,
  link: MailedLink,
  username: string | undefined,
  operatorEmail: string | null,
): Promise<void> {
  const { email, language, password } = link;
  const wanted = username ?? link.username;
  if (!password || !wanted) throw new InvalidError('account.link-invalid');
  await assertFreeUsername(em, wanted);
  await useLink(em, link);
  await em.nativeDelete(MailedLink, { email, kind: 'sign-up' });
  if (await em.count(Member, { email })) throw new InvalidError('account.link-invalid');
  const role = roleFor(email, operatorEmail);
  const member = em.create(Member, { email, emailVerified: true, username: wanted, name: wanted, language, role });
  await em.flush();
  em.create(Account, { member, providerId: 'credential', accountId: String(member.id), password });
}

/** Throws a ConflictError while a member has this user name, in whatever case. */
export async function assertFreeUsername(em: Em, username: string): Promise<void> {
  const { rows } = await sql`select from member where lower(username) = lower(${username})`.execute(em.getKysely());
  if (rows.length > 0) throw new ConflictError('member.username-taken');
}
