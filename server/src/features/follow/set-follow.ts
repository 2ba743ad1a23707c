import { sql } from 'kysely';
import type { FollowView, SetFollow } from '@golden-ticket/shared/follow';
import type { Em } from '../../db/orm.ts';
import { InvalidError } from '../../errors.ts';
import { assertMember } from '../block/unblocked.ts';
import { lockMembers } from '../member/lock-members.ts';
import { countOf, followersOf } from './follow-counts.ts';

/**
 * Makes a member follow another or not, whatever was before, and keeps both counters true. Throws an InvalidError for oneself and a
 * NotFoundError for a member who is not there or whom a block keeps apart: while both are locked, no block can come between.
 */
export async function setFollow(em: Em, me: number, { memberId, following }: SetFollow): Promise<FollowView> {
  if (memberId === me) throw new InvalidError('follow.oneself');
  await lockMembers(em, me, memberId);
  await assertMember(em, me, memberId);
  const { numAffectedRows } = await (
    following
      ? sql`insert into follow (follower_id, followed_id) values (${me}, ${memberId}) on conflict do nothing`
      : sql`delete from follow where follower_id = ${me} and followed_id = ${memberId}`
  ).execute(em.getKysely());
  if (numAffectedRows === 1n) await countFollow(em, me, memberId, following ? 1 : -1);
  return { following, followerCount: await countOf(em, memberId, followersOf(me)) };
}

/** One more or less (`step` is 1 or -1) whom `follower` follows, and who follows `followed`; both are locked. */
export async function countFollow(em: Em, follower: number, followed: number, step: 1 | -1): Promise<void> {
  await sql`
    update member set
      following_count = following_count + case when id = ${follower} then ${step}::int else 0 end,
      follower_count = follower_count + case when id = ${followed} then ${step}::int else 0 end
    where id in (${follower}, ${followed})
  `.execute(em.getKysely());
}
