import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import type {
  ListReviews,
  ListReviewsOfMember,
  MemberReviewPage,
  ReviewPage,
  ReviewSort,
  ReviewSummary,
  ReviewView,
} from '@golden-ticket/shared/review';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { NotFoundError } from '../../errors.ts';
import { assertMember } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';
import { performanceCards, ratingOf } from '../performance/performance-cards.ts';
import { isReadable, isShown, reviewColumns, reviewJoins, reviewOf } from './review-columns.ts';
import type { ReviewRow } from './review-columns.ts';

/** By which column, before the id, and which way; as the indexes of `review.entity.ts` have them. */
const ORDERS: Record<ReviewSort, { column: RawBuilder<number>; direction: 'asc' | 'desc' }> = {
  helpful: { column: sql`r.helpful_count`, direction: 'desc' },
  newest: { column: sql`0`, direction: 'desc' },
  highest: { column: sql`r.rating`, direction: 'desc' },
  lowest: { column: sql`r.rating`, direction: 'asc' },
};

/** One page of the reviews of a performance. Throws a NotFoundError for one that is not shown. */
export async function listReviews(em: Em, viewer: Viewer, input: ListReviews): Promise<ReviewPage> {
  const { performanceId, sort, stars, photos, cursor, limit } = input;
  await assertPerformance(em, performanceId);
  const { column, direction } = ORDERS[sort];
  const way = sql.raw(direction);
  const after = () => {
    if (!cursor) return sql``;
    const [, key, id] = decodeCursor(z.tuple([z.literal(sort), z.int32(), Id]), cursor);
    if (sort === 'newest') return sql`and r.id < ${id}`;
    return sql`and (${column}, r.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${key}, ${id})`;
  };
  const { rows } = await sql<ReviewRow & { key: number }>`
    select ${reviewColumns(viewer)}, ${column} as key from review r ${reviewJoins}
    where r.performance_id = ${performanceId} and ${isShown(viewer)}
      ${stars === undefined ? sql`` : sql`and r.rating in (${stars * 2 - 1}, ${stars * 2})`}
      ${photos ? sql`and r.photo_count > 0` : sql``} ${after()}
    order by ${sort === 'newest' ? sql`` : sql`${column} ${way},`} r.id ${way} limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ key, id }) => [sort, key, id]);
  return { items: items.map(reviewOf), nextCursor };
}

/** What the reviews of a performance come to for `viewer`. Throws a NotFoundError for a performance that is not shown. */
export async function summarizeReviews(em: Em, viewer: Viewer, performanceId: number): Promise<ReviewSummary> {
  await assertPerformance(em, performanceId);
  const { rows } = await sql<{ rating: number; count: number; with_photos: number }>`
    select r.rating, count(*)::int as count, (count(*) filter (where r.photo_count > 0))::int as with_photos
    from review r where r.performance_id = ${performanceId} and ${isShown(viewer)} group by r.rating
  `.execute(em.getKysely());
  const distribution = Array.from({ length: 10 }, (_, n) => rows.find(({ rating }) => rating === n + 1)?.count ?? 0);
  const count = distribution.reduce((sum, many) => sum + many, 0);
  const sum = distribution.reduce((total, many, n) => total + many * (n + 1), 0);
  const withPhotos = rows.reduce((total, { with_photos: many }) => total + many, 0);
  return { count, withPhotos, rating: ratingOf(sum, count), distribution };
}

/** One review. Throws a NotFoundError for what `viewer` may not read. */
export async function reviewById(em: Em, viewer: Viewer, id: number): Promise<ReviewView> {
  const { rows } = await sql<ReviewRow>`
    select ${reviewColumns(viewer)} from review r ${reviewJoins}
    where r.id = ${id} and ${isReadable(viewer)}
      and exists (select from performance shown where shown.id = r.performance_id and shown.hidden_at is null)
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new NotFoundError('review.not-found');
  return reviewOf(row);
}

/** One page of a member's reviews, as of `today`. Throws a NotFoundError for a member who is not there for `viewer`. */
export async function listReviewsOfMember(
  em: Em,
  viewer: Viewer,
  { memberId, cursor, limit }: ListReviewsOfMember,
  today: string,
): Promise<MemberReviewPage> {
  await assertMember(em, viewer, memberId);
  const after = cursor ? sql`and r.id < ${decodeCursor(z.tuple([z.literal('member'), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<ReviewRow>`
    select ${reviewColumns(viewer)} from review r ${reviewJoins}
    where r.author_id = ${memberId} and ${isReadable(viewer)} ${after}
    order by r.id desc limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => ['member', id]);
  const ids = [...new Set(items.map(({ performance_id: id }) => id))];
  const cards = new Map((await performanceCards(em, ids, today)).map((card) => [card.id, card]));
  return {
    items: items.map((row) => ({ ...reviewOf(row), performance: cards.get(row.performance_id) ?? null })),
    nextCursor,
  };
}

async function assertPerformance(em: Em, id: number): Promise<void> {
  const { rows } = await sql`select from performance where id = ${id} and hidden_at is null`.execute(em.getKysely());
  if (rows.length === 0) throw new NotFoundError('performance.not-found');
}
