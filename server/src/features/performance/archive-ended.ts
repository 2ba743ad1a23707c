import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';

const BATCH = 1_000;

/**
 * Marks up to a thousand runs that ended before `today` as archived, so that they leave the indexes of current ones, and answers how many
 * it was; those that somebody is writing to are left for the next time. Lists compare dates, so nothing looks different for it.
 */
export async function archiveEnded(em: Em, today: string): Promise<number> {
  const { rows } = await sql`
    update performance set archived = true
    where id in (
      select id from performance where archived = false and hidden_at is null and ends_on < ${today}
      order by ends_on, id limit ${BATCH} for update skip locked
    )
    returning id
  `.execute(em.getKysely());
  return rows.length;
}
