import { sql } from 'kysely';
import type { EditReview, WriteReview } from '@golden-ticket/shared/review';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { ConflictError, InvalidError, NotFoundError } from '../../errors.ts';
import { countReview } from './count-review.ts';
import { lockOwnReview } from './lock-review.ts';
import { setReviewPhotos } from './set-review-photos.ts';

/**
 * What a member says of a visit: one review for each date, and one without; its photos and the counters commit with it or not at all. `today`
 * is the date in Seoul. Throws a NotFoundError for a performance that is not shown, an InvalidError for a date it cannot have been seen
 * on, a ConflictError for a second review of the same visit.
 */
export async function writeReview(
  em: Em,
  author: { id: number },
  input: WriteReview,
  today: string,
): Promise<{ id: number }> {
  const { performanceId, seenOn, rating } = input;
  await assertVisit(em, performanceId, seenOn, today);
  await assertFirst(em, author.id, performanceId, seenOn);
  const { rows } = await sql<{ id: number }>`
    insert into review (performance_id, author_id, rating, body, seen_on, seat_section, seat_row, seat_number, seat_view, spoiler)
    values (${performanceId}, ${author.id}, ${rating}, ${input.body}, ${seenOn}, ${input.seat?.section ?? null},
      ${input.seat?.row ?? null}, ${input.seat?.number ?? null}, ${input.view}, ${input.spoiler})
    returning id
  `.execute(em.getKysely());
  const [review] = rows;
  if (!review) throw new Error('an insert answers what it inserted');
  await setReviewPhotos(em, author, review.id, input.photoIds);
  await countReview(em, { performanceId, authorId: author.id, rating }, 1);
  return { id: review.id };
}

/** Says everything anew, and that it was edited. Throws as {@link writeReview} does, and a NotFoundError for another's review. */
export async function editReview(em: Em, author: { id: number }, input: EditReview, today: string): Promise<void> {
  const { id, seenOn, rating } = input;
  const before = await lockOwnReview(em, id, author.id);
  await assertVisit(em, before.performanceId, seenOn, today);
  await assertFirst(em, author.id, before.performanceId, seenOn, id);
  await sql`
    update review set rating = ${rating}, body = ${input.body}, seen_on = ${seenOn}, seat_section = ${input.seat?.section ?? null},
      seat_row = ${input.seat?.row ?? null}, seat_number = ${input.seat?.number ?? null}, seat_view = ${input.view},
      spoiler = ${input.spoiler}, edited_at = now()
    where id = ${id}
  `.execute(em.getKysely());
  await setReviewPhotos(em, author, id, input.photoIds);
  if (before.isHidden || before.rating === rating) return;
  await sql`
    update performance set rating_sum = rating_sum + ${rating - before.rating}::int where id = ${before.performanceId}
  `.execute(em.getKysely());
}

/** Removes a member's own review, with its comments, votes and photos. Throws a NotFoundError for another's. */
export async function removeReview(em: Em, author: { id: number }, id: number): Promise<void> {
  const review = await lockOwnReview(em, id, author.id);
  await sql`delete from review where id = ${id}`.execute(em.getKysely());
  if (!review.isHidden) await countReview(em, review, -1);
}

async function assertVisit(em: Em, performanceId: number, seenOn: string | null, today: string): Promise<void> {
  const { rows } = await sql<{ starts_on: string }>`
    select starts_on from performance where id = ${performanceId} and hidden_at is null
  `.execute(em.getKysely());
  const [performance] = rows;
  if (!performance) throw new NotFoundError('performance.not-found');
  const day = seenOn ?? today;
  if (day > today || day < performance.starts_on) throw new InvalidError('review.not-then');
}

/** Until this transaction ends, no other makes a review by this author of this performance; and there is none yet of this visit but `own`. */
async function assertFirst(
  em: Em,
  authorId: number,
  performanceId: number,
  seenOn: string | null,
  own: number | null = null,
): Promise<void> {
  await lockKey(em, `review ${authorId} ${performanceId}`);
  const { rows } = await sql`
    select from review where performance_id = ${performanceId} and author_id = ${authorId}
      and seen_on is not distinct from ${seenOn}::date and id is distinct from ${own}::int
  `.execute(em.getKysely());
  if (rows.length > 0) throw new ConflictError('review.already-written');
}
