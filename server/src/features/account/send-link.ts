import type { Language } from '@golden-ticket/shared/member';
import type { Em } from '../../db/orm.ts';
import { sendMail } from '../mail/send-mail.ts';
import { Member } from '../member/member.entity.ts';
import { newLink } from './mailed-links.ts';

/** The pages that links in mails lead to. */
const PAGES = { signUp: '/confirm', password: '/reset-password', address: '/confirm-address', logIn: '/log-in' };

/** Mails a link that makes a member of who signs up; to an address that has an account already, its owner is told instead. */
export async function sendSignUpLink(
  em: Em,
  request: { email: string; username: string; password: string; language: Language },
  now: Date,
): Promise<void> {
  const { email, username, language } = request;
  const owner = await em.findOne(Member, { email });
  if (owner) {
    await tell(em, owner, 'known-address');
    return;
  }
  const token = await newLink(em, { ...request, kind: 'sign-up' }, now);
  if (token === null) return;
  await sendMail(em, {
    to: email,
    language,
    kind: 'confirm-sign-up',
    username,
    path: `${PAGES.signUp}?token=${token}`,
  });
}

/** Mails a link that sets another password, if the address has an account. */
export async function sendResetLink(em: Em, email: string, now: Date): Promise<void> {
  const member = await em.findOne(Member, { email, emailVerified: true });
  if (!member) return;
  const { username, language } = member;
  const token = await newLink(em, { kind: 'password', email, member: member.id, language }, now);
  if (token === null) return;
  await sendMail(em, {
    to: email,
    language,
    kind: 'reset-password',
    username,
    path: `${PAGES.password}?token=${token}`,
  });
}

/** Mails a link that makes the address the member's; one that has an account already is told instead. */
export async function sendAddressLink(em: Em, request: { email: string; memberId: number }, now: Date): Promise<void> {
  const { email, memberId } = request;
  const member = await em.findOne(Member, memberId);
  if (!member) return;
  const owner = await em.findOne(Member, { email });
  if (owner) {
    if (owner.id !== member.id) await tell(em, owner, 'address-taken');
    return;
  }
  const { username, language } = member;
  const token = await newLink(em, { kind: 'address', email, member: member.id, language }, now);
  if (token === null) return;
  await sendMail(em, {
    to: email,
    language,
    kind: 'confirm-address',
    username,
    path: `${PAGES.address}?token=${token}`,
  });
}

/** Tells a member by mail what happened to their account. Who has no address is told nothing. */
export async function tell(
  em: Em,
  member: Pick<Member, 'email' | 'emailVerified' | 'language' | 'username'>,
  kind: 'known-address' | 'address-taken' | 'address-changed' | 'password-changed',
): Promise<void> {
  const { email: to, emailVerified, language, username } = member;
  if (emailVerified) await sendMail(em, { to, language, kind, username, path: PAGES.logIn });
}
