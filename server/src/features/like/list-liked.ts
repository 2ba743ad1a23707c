import { sql } from 'kysely';
import { z } from 'zod';
import type {
  LikedKind,
  LikedPeople,
  LikedPerformances,
  LikedVenues,
  ListLiked,
  MyLikes,
} from '@golden-ticket/shared/like';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { assertMember } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';
import { performanceCards } from '../performance/performance-cards.ts';
import { LIKED } from './liked.ts';

/** Which of `ids` the member likes, in no order. */
export async function myLikes(em: Em, memberId: number, { kind, ids }: MyLikes): Promise<number[]> {
  const { likes, column } = LIKED[kind];
  const { rows } = await sql<{ id: number }>`
    select ${column} as id from ${likes} where member_id = ${memberId} and ${column} = any(${ids}::int[])
  `.execute(em.getKysely());
  return rows.map(({ id }) => id);
}

/**
 * One page of the performances that a member likes, what they liked last first, as of `today` (a calendar date in Asia/Seoul); hidden
 * ones are left out. Throws a NotFoundError for a member who is not there for `viewer`.
 */
export async function likedPerformances(
  em: Em,
  viewer: Viewer,
  input: ListLiked,
  today: string,
): Promise<LikedPerformances> {
  const { items, nextCursor } = await pageOfLikes(em, viewer, 'performance', input);
  const ids = items.map(({ id }) => id);
  return { items: await performanceCards(em, ids, today), nextCursor };
}

/** As {@link likedPerformances}, for venues. */
export const likedVenues = (em: Em, viewer: Viewer, input: ListLiked): Promise<LikedVenues> =>
  pageOfLikes(em, viewer, 'venue', input);

/** As {@link likedPerformances}, for performers and creators. */
export const likedPeople = (em: Em, viewer: Viewer, input: ListLiked): Promise<LikedPeople> =>
  pageOfLikes(em, viewer, 'person', input);

const SELECTED: Record<LikedKind, string> = {
  performance: 'performance.id',
  venue: 'venue.id, venue.name, venue.region, venue.district, venue.like_count as "likeCount"',
  person: 'person.id, person.name, person.like_count as "likeCount"',
};

interface Items {
  performance: { id: number };
  venue: LikedVenues['items'][number];
  person: LikedPeople['items'][number];
}

async function pageOfLikes<Kind extends LikedKind>(
  em: Em,
  viewer: Viewer,
  kind: Kind,
  { memberId, cursor, limit }: ListLiked,
): Promise<{ items: Items[Kind][]; nextCursor: string | null }> {
  await assertMember(em, viewer, memberId);
  const { table, likes, column, isShown } = LIKED[kind];
  const after = cursor ? sql`and l.id < ${decodeCursor(z.tuple([z.literal(kind), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<Items[Kind] & { like_id: number }>`
    select ${sql.raw(SELECTED[kind])}, l.id as like_id
    from ${likes} l join ${table} on ${table}.id = l.${column} and ${isShown}
    where l.member_id = ${memberId} ${after}
    order by l.id desc limit ${limit + 1}
  `.execute(em.getKysely());
  return pageOf(rows, limit, (last) => [kind, last.like_id]);
}
