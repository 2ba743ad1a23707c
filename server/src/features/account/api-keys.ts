import { createHash } from 'node:crypto';
import type { CurrentMember } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import { currentMember } from '../member/current-member.ts';
import { ApiKey } from './account.entity.ts';

/** The member whose personal key `key` is, as of `now`; null for one that was never given out or was revoked. */
export async function memberOfKey(em: Em, key: string, now: Date): Promise<CurrentMember | null> {
  const known = await em.findOne(ApiKey, { hash: hashOf(key) }, { populate: ['member'], strategy: 'joined' });
  if (!known) return null;
  const hourAgo = new Date(now.getTime() - 3_600_000);
  if (!known.lastUsedAt || known.lastUsedAt < hourAgo) {
    await em.nativeUpdate(ApiKey, { id: known.id }, { lastUsedAt: now });
  }
  return currentMember(known.member, 'key', now);
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
