import { sql } from 'kysely';
import type { Em } from './orm.ts';

/**
 * Waits until no other transaction holds `key`, and holds it until this one ends: for records that may not exist yet, so that no row can
 * be locked. Any number may hold a key `shared` while none holds it alone.
 */
export async function lockKey(em: Em, key: string, mode: 'alone' | 'shared' = 'alone'): Promise<void> {
  if (!em.isInTransaction()) throw new Error('a lock is held by a transaction, and there is none');
  const lock = sql.raw(mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await sql`select ${lock}(hashtextextended(${key}, 0))`.execute(em.getKysely());
}

/** Holds `key` until this transaction ends if no other holds it; answers whether it does, without waiting. */
export async function tryLockKey(em: Em, key: string): Promise<boolean> {
  if (!em.isInTransaction()) throw new Error('a lock is held by a transaction, and there is none');
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as held
  `.execute(em.getKysely());
  return rows[0]?.held ?? false;
}
