import { sql } from 'kysely';
import { z } from 'zod';
import type { FollowPage, ListFollows, MyFollows } from '@golden-ticket/shared/follow';
import type { MemberCard } from '@golden-ticket/shared/member';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { assertMember, unblocked } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';
import { memberCard } from '../member/member-card.ts';
import { countOf, followedBy, followersOf } from './follow-counts.ts';

/** Which of these members one follows oneself, in no order. */
export async function myFollows(em: Em, me: number, { memberIds }: MyFollows): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select followed_id as id from follow where follower_id = ${me} and followed_id = any(${memberIds}::int[])
  `.execute(em.getKysely());
  return rows.map(({ id }) => id);
}

/** One page of who follows a member. Throws a NotFoundError for a member who is not there for `viewer`. */
export async function listFollowers(em: Em, viewer: Viewer, input: ListFollows): Promise<FollowPage> {
  await assertMember(em, viewer, input.memberId);
  const page = await pageOfFollows(em, viewer, 'followers', input);
  return { ...page, total: input.cursor ? null : await countOf(em, input.memberId, followersOf(viewer)) };
}

/** One page of whom a member follows. Throws a NotFoundError for a member who is not there for `viewer`. */
export async function listFollowing(em: Em, viewer: Viewer, input: ListFollows): Promise<FollowPage> {
  await assertMember(em, viewer, input.memberId);
  const page = await pageOfFollows(em, viewer, 'following', input);
  return { ...page, total: input.cursor ? null : await countOf(em, input.memberId, followedBy(viewer)) };
}

async function pageOfFollows(
  em: Em,
  viewer: Viewer,
  list: 'followers' | 'following',
  { memberId, cursor, limit }: ListFollows,
): Promise<Omit<FollowPage, 'total'>> {
  const [of, listed] = list === 'followers' ? ['f.followed_id', 'f.follower_id'] : ['f.follower_id', 'f.followed_id'];
  const after = cursor ? sql`and f.id < ${decodeCursor(z.tuple([z.literal(list), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<{ id: number; member: MemberCard }>`
    select f.id, ${memberCard('m')} as member
    from follow f join member m on m.id = ${sql.ref(listed)}
    where ${sql.ref(of)} = ${memberId} and ${unblocked(viewer, listed)} ${after}
    order by f.id desc limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [list, id]);
  return { items: items.map(({ member }) => member), nextCursor };
}
