import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { LIKED } from './liked.ts';

/** Takes back all likes of a member who leaves, and keeps the counters of what they liked true. */
export async function eraseLikes(em: Em, memberId: number): Promise<void> {
  for (const { table, likes, column } of Object.values(LIKED)) {
    // In one order, so that two who leave at once wait for each other and never in a ring.
    await sql`
      with gone as (delete from ${likes} where member_id = ${memberId} returning ${column} as id),
      held as (select id from ${table} where id in (select id from gone) order by id for no key update)
      update ${table} set like_count = like_count - 1 from held where ${table}.id = held.id
    `.execute(em.getKysely());
  }
}
