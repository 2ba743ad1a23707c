import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';
import { unblocked } from '../block/unblocked.ts';

export interface LockedReview {
  id: number;
  performanceId: number;
  authorId: number | null;
  rating: number;
  isHidden: boolean;
}

const COLUMNS = sql`
  review.id, performance_id as "performanceId", author_id as "authorId", rating, hidden_at is not null as "isHidden"`;

/**
 * Until this transaction ends, nobody else changes this review, its counters, its votes or its comments: whoever does takes this lock
 * first, and only then those of performances and members, so that no two wait for each other. Throws a NotFoundError where there is none.
 */
export async function lockReview(em: Em, id: number): Promise<LockedReview> {
  const { rows } = await sql<LockedReview>`select ${COLUMNS} from review where id = ${id} for update`.execute(
    em.getKysely(),
  );
  const [review] = rows;
  if (!review) throw new NotFoundError('review.not-found');
  return review;
}

/** {@link lockReview} for a member's own. Another's is not found. */
export async function lockOwnReview(em: Em, id: number, me: number): Promise<LockedReview> {
  const review = await lockReview(em, id);
  if (review.authorId !== me) throw new NotFoundError('review.not-found');
  return review;
}

/** {@link lockReview} for somebody who reads it: not where it is hidden, or a block keeps them apart from its author. */
export async function lockShownReview(em: Em, id: number, viewer: number): Promise<LockedReview> {
  const { rows } = await sql<LockedReview>`
    select ${COLUMNS} from review where id = ${id} and hidden_at is null and ${unblocked(viewer, 'review.author_id')} for update
  `.execute(em.getKysely());
  const [review] = rows;
  if (!review) throw new NotFoundError('review.not-found');
  return review;
}
