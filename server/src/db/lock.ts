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
