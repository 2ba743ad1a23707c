import { createHash, randomBytes } from 'node:crypto';
import type { Em } from '../../db/orm.ts';
import { InvalidError } from '../../errors.ts';
import { MailedLink } from './account.entity.ts';

/** Hours that each kind of link is good for. */
const GOOD_HOURS = { 'sign-up': 24, address: 24, password: 1 };
/** How many links of a kind go to one address in an hour, whoever asks: nobody's letter box is to be filled. */
const MOST_AN_HOUR = 5;

export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export type NewLink = Pick<MailedLink, 'kind' | 'email' | 'language'> &
  Partial<Pick<MailedLink, 'username' | 'password'>> & { member?: number };

/** The token of a new link, of which only a digest is kept; null where the address had enough of them lately. */
export async function newLink(em: Em, link: NewLink, now: Date): Promise<string | null> {
  const { kind, email } = link;
  const lately = { $gt: new Date(now.getTime() - 3_600_000) };
  if ((await em.count(MailedLink, { kind, email, createdAt: lately })) >= MOST_AN_HOUR) return null;
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + GOOD_HOURS[kind] * 3_600_000);
  em.create(MailedLink, { ...link, hash: digest(token), expiresAt, createdAt: now });
  return token;
}

/** The link of `token`, still to be followed. Throws an InvalidError where there is none, or it is too late. */
export async function findLink(em: Em, kind: MailedLink['kind'], token: string, now: Date): Promise<MailedLink> {
  const link = await em.findOne(
    MailedLink,
    { hash: digest(token), kind, expiresAt: { $gt: now } },
    { populate: ['member'] },
  );
  if (!link) throw new InvalidError('account.link-invalid');
  return link;
}

/** Makes sure that `link` is followed once: of two at the same time, one finds it gone and is refused. */
export async function useLink(em: Em, link: MailedLink): Promise<void> {
  if ((await em.nativeDelete(MailedLink, { id: link.id })) === 0) throw new InvalidError('account.link-invalid');
}

/** Forgets links that nobody can follow any more. */
export const removeOldLinks = (em: Em, now: Date): Promise<number> =>
  em.nativeDelete(MailedLink, { expiresAt: { $lt: now } });
