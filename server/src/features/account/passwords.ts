import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Em } from '../../db/orm.ts';
import { InvalidError } from '../../errors.ts';
import { Member } from '../member/member.entity.ts';
import { Account, MailedLink, Session } from './account.entity.ts';
import { findLink, useLink } from './mailed-links.ts';
import { tell } from './send-link.ts';

/** Salted scrypt: a tenth of a second, off the loop; never while a transaction waits. */
export const hashOfPassword = (password: string): Promise<string> => hashPassword(password);

/** Throws an InvalidError where `password` is not the one that `hash` was made of. */
export async function assertPassword(hash: string, password: string): Promise<void> {
  if (!(await verifyPassword({ hash, password }))) throw new InvalidError('account.wrong-password');
}

/** The hash of a member's password; null for who logs in elsewhere alone. */
export async function passwordOf(em: Em, memberId: number): Promise<string | null> {
  const account = await em.findOne(Account, { member: memberId, providerId: 'credential' });
  return account?.password ?? null;
}

/** Asks a member who has a password for it, before something that cannot be undone. Throws an InvalidError for another. */
export async function confirmItself(em: Em, memberId: number, password: string | undefined): Promise<void> {
  const hash = await passwordOf(em, memberId);
  if (hash !== null) await assertPassword(hash, password ?? '');
}

/** Gives a member another password, logs them out everywhere but in `keptLogin`, and tells them by mail. Open links lose their worth. */
export async function setPassword(em: Em, memberId: number, hash: string, keptLogin: number | null): Promise<void> {
  const member = await em.findOneOrFail(Member, memberId);
  const account = await em.findOne(Account, { member: memberId, providerId: 'credential' });
  if (account) em.assign(account, { password: hash, updatedAt: new Date() });
  else em.create(Account, { member, providerId: 'credential', accountId: String(memberId), password: hash });
  await em.nativeDelete(Session, { member: memberId, ...(keptLogin === null ? {} : { id: { $ne: keptLogin } }) });
  await em.nativeDelete(MailedLink, { member: memberId, kind: 'password' });
  await tell(em, member, 'password-changed');
}

/** Sets the password of whose mail `token` came with, once. Answers their address, to log in with. */
export async function resetPassword(em: Em, token: string, hash: string, now: Date): Promise<string> {
  const link = await findLink(em, 'password', token, now);
  if (!link.member) throw new InvalidError('account.link-invalid');
  const { id, email } = link.member;
  await useLink(em, link);
  await setPassword(em, id, hash, null);
  return email;
}
