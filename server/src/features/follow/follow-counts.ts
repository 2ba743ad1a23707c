import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { blocked } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';

/** How many follow a member, without those whom a block keeps apart from `viewer`: the column, less the few that are there. */
export async function followerCount(em: Em, viewer: Viewer, memberId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (follower_count - (
      select count(*) from follow where followed_id = member.id and ${blocked(viewer, 'follow.follower_id')}
    ))::int as count from member where id = ${memberId}
  `.execute(em.getKysely());
  return rows[0]?.count ?? 0;
}

/** How many a member follows, without those whom a block keeps apart from `viewer`. */
export async function followingCount(em: Em, viewer: Viewer, memberId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (following_count - (
      select count(*) from follow where follower_id = member.id and ${blocked(viewer, 'follow.followed_id')}
    ))::int as count from member where id = ${memberId}
  `.execute(em.getKysely());
  return rows[0]?.count ?? 0;
}
