import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { blocked } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';

/**
 * How many follow the `member` of a statement, without those whom a block keeps apart from `viewer`: the column, less the few that are
 * there.
 */
export const followersOf = (viewer: Viewer): RawBuilder<number> => sql`(member.follower_count - (
  select count(*) from follow where followed_id = member.id and ${blocked(viewer, 'follow.follower_id')}
))::int`;

/** How many the `member` of a statement follows, without those whom a block keeps apart from `viewer`. */
export const followedBy = (viewer: Viewer): RawBuilder<number> => sql`(member.following_count - (
  select count(*) from follow where follower_id = member.id and ${blocked(viewer, 'follow.followed_id')}
))::int`;

/** {@link followersOf} or {@link followedBy}, for one member. */
export async function countOf(em: Em, memberId: number, count: RawBuilder<number>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select ${count} as count from member where id = ${memberId}`.execute(
    em.getKysely(),
  );
  return rows[0]?.count ?? 0;
}
