import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';

/**
 * Until this transaction ends, nobody else changes these members, their counters, or what is between them: whoever does takes this lock
 * first, in the order of ids, so that no two wait for each other. Throws a NotFoundError where one does not exist.
 */
export async function lockMembers(em: Em, ...ids: number[]): Promise<void> {
  const { rows } = await sql`
    select from member where id = any(${ids}::int[]) order by id for no key update
  `.execute(em.getKysely());
  if (rows.length < new Set(ids).size) throw new NotFoundError('member.not-found');
}
