import { sql } from 'kysely';
import type { BlockView, SetBlock } from '@golden-ticket/shared/block';
import type { Em } from '../../db/orm.ts';
import { InvalidError } from '../../errors.ts';
import { countFollow } from '../follow/set-follow.ts';
import { lockMembers } from '../member/lock-members.ts';

/**
 * Makes a member block another or not, whatever was before. A block ends following both ways, with the counters, in the same transaction.
 * Who is blocked may be blocked in turn. Throws an InvalidError for oneself, a NotFoundError for nobody.
 */
export async function setBlock(em: Em, me: number, { memberId, blocked }: SetBlock): Promise<BlockView> {
  if (memberId === me) throw new InvalidError('block.oneself');
  await lockMembers(em, me, memberId);
  if (!blocked) {
    await sql`delete from block where blocker_id = ${me} and blocked_id = ${memberId}`.execute(em.getKysely());
    return { blocked };
  }
  await sql`
    insert into block (blocker_id, blocked_id) values (${me}, ${memberId}) on conflict do nothing
  `.execute(em.getKysely());
  const { rows: ended } = await sql<{ follower: number; followed: number }>`
    delete from follow where (follower_id, followed_id) in ((${me}, ${memberId}), (${memberId}, ${me}))
    returning follower_id as follower, followed_id as followed
  `.execute(em.getKysely());
  for (const { follower, followed } of ended) await countFollow(em, follower, followed, -1);
  return { blocked };
}
