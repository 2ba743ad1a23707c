import { sql } from 'kysely';
import type { LikedKind, LikeView, SetLike } from '@golden-ticket/shared/like';
import type { Em } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';
import { holdPeople } from '../person/hold-people.ts';
import { LIKED } from './liked.ts';

/**
 * Makes a member like something or not, whatever was before, and keeps its counter true. The unique row is what counts: of many calls at
 * once one changes it, and only that one moves the counter, by a number that the database adds. Throws a NotFoundError for what is not
 * there or no longer shown.
 */
export async function setLike(em: Em, memberId: number, { kind, id, liked }: SetLike): Promise<LikeView> {
  if (kind === 'person') await holdPeople(em, 'shared');
  const changed = liked ? await insertLike(em, memberId, kind, id) : await deleteLike(em, memberId, kind, id);
  const { table, isShown, unknown } = LIKED[kind];
  const step = changed ? (liked ? 1 : -1) : 0;
  const { rows } = await sql<{ count: number }>`
    ${
      step === 0
        ? sql`select like_count as count from ${table} where id = ${id} and ${isShown}`
        : sql`update ${table} set like_count = like_count + ${step}::int where id = ${id} and ${isShown} returning like_count as count`
    }
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new NotFoundError(unknown);
  if (step !== 0 && kind === 'performance') {
    await sql`update member set like_count = like_count + ${step}::int where id = ${memberId}`.execute(em.getKysely());
  }
  return { liked, count: row.count };
}

async function insertLike(em: Em, memberId: number, kind: LikedKind, id: number): Promise<boolean> {
  const { table, likes, column } = LIKED[kind];
  const { numAffectedRows } = await sql`
    insert into ${likes} (member_id, ${column}) select ${memberId}, id from ${table} where id = ${id} on conflict do nothing
  `.execute(em.getKysely());
  return numAffectedRows === 1n;
}

async function deleteLike(em: Em, memberId: number, kind: LikedKind, id: number): Promise<boolean> {
  const { likes, column } = LIKED[kind];
  const { numAffectedRows } = await sql`
    delete from ${likes} where ${column} = ${id} and member_id = ${memberId}
  `.execute(em.getKysely());
  return numAffectedRows === 1n;
}
