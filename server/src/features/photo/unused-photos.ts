import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';

/**
 * Locks and answers photos from before `before` that nobody needs: staged and never adopted, adopted by what is gone since, or of a member who
 * is gone. What shows a photo points to it by a foreign key; the database tells all of those, so that a new feature is not forgotten here.
 */
export async function unusedPhotos(em: Em, { before, limit }: { before: Date; limit: number }): Promise<number[]> {
  const db = em.getKysely();
  const { rows: holders } = await sql<{ table: string; column: string }>`
    select conrelid::regclass::text as table, attname as column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = 'photo'::regclass
  `.execute(db);
  const held = holders.map(
    ({ table, column }) => sql`exists (select from ${sql.raw(table)} where ${sql.id(column)} = photo.id)`,
  );
  const isHeld = held.length > 0 ? sql.join(held, sql` or `) : sql`false`;
  const { rows } = await sql<{ id: number }>`
    select id from photo
    where created_at < ${before} and (state = 'staged' or member_id is null or not (${isHeld}))
    order by id limit ${limit} for update of photo skip locked
  `.execute(db);
  return rows.map(({ id }) => id);
}
