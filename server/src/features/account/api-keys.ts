import { randomBytes } from 'node:crypto';
import type { KeyView } from '@golden-ticket/shared/account';
import type { CurrentMember } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import { lockKey } from '../../db/lock.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { currentMember } from '../member/current-member.ts';
import { ApiKey } from './account.entity.ts';
import { digest } from './mailed-links.ts';

const MOST_KEYS = 20;
const HOUR_MS = 3_600_000;

/** A new key of the member's, told this once. Throws a ConflictError for who has twenty. */
export async function createKey(em: Em, memberId: number, name: string): Promise<{ id: number; key: string }> {
  await lockKey(em, `account.keys ${memberId}`);
  if ((await em.count(ApiKey, { member: memberId })) >= MOST_KEYS) throw new ConflictError('account.too-many-keys');
  const key = `gt_${randomBytes(32).toString('base64url')}`;
  const made = em.create(ApiKey, { member: memberId, name, hash: digest(key), start: key.slice(0, 9) });
  await em.flush();
  return { id: made.id, key };
}

/** A member's keys, the latest first. */
export async function listKeys(em: Em, memberId: number): Promise<KeyView[]> {
  const keys = await em.find(ApiKey, { member: memberId }, { orderBy: { id: 'desc' } });
  return keys.map(({ id, name, start, createdAt, lastUsedAt }) => ({
    id,
    name,
    start,
    createdAt: createdAt.toISOString(),
    usedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Makes a key of the member's good for nothing, at once. Throws a NotFoundError for another's. */
export async function revokeKey(em: Em, memberId: number, id: number): Promise<void> {
  if ((await em.nativeDelete(ApiKey, { id, member: memberId })) === 0) throw new NotFoundError('account.key-not-found');
}

/** The member whose personal key `key` is, as of `now`; null for one that was never given out or was revoked. */
export async function memberOfKey(em: Em, key: string, now: Date): Promise<CurrentMember | null> {
  const known = await em.findOne(ApiKey, { hash: digest(key) }, { populate: ['member'], strategy: 'joined' });
  if (!known) return null;
  if (!known.lastUsedAt || known.lastUsedAt.getTime() < now.getTime() - HOUR_MS) {
    await em.nativeUpdate(ApiKey, { id: known.id }, { lastUsedAt: now });
  }
  return currentMember(known.member, { via: 'key', loginId: null }, now);
}
