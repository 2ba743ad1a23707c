import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import type { LockedReview } from './lock-review.ts';

/** One shown review more or less (`step` is 1 or -1), in all that counts it. */
export async function countReview(
  em: Em,
  { performanceId, authorId, rating }: Pick<LockedReview, 'performanceId' | 'authorId' | 'rating'>,
  step: 1 | -1,
): Promise<void> {
  const kysely = em.getKysely();
  await sql`
    update performance set review_count = review_count + ${step}::int, rating_sum = rating_sum + ${step * rating}::int
    where id = ${performanceId}
  `.execute(kysely);
  if (authorId === null) return;
  await sql`update member set review_count = review_count + ${step}::int where id = ${authorId}`.execute(kysely);
}
