import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { removeReview } from './write-review.ts';

/**
 * Locks all reviews that a leaving member wrote, voted on or commented, in one order and before anything else, as `lockReview` asks for:
 * so that two who leave at once wait for each other and never in a ring.
 */
export async function holdReviews(em: Em, memberId: number): Promise<void> {
  await sql`
    select from review where author_id = ${memberId}
      or id in (select review_id from helpful_vote where member_id = ${memberId})
      or id in (select review_id from comment where author_id = ${memberId})
    order by id for update
  `.execute(em.getKysely());
}

/** Removes the reviews of a member who leaves; or, where the words shall stay, only those that are hidden, and says that the photos of the rest are gone. They are held. */
export async function eraseReviews(em: Em, member: { id: number }, keepWords: boolean): Promise<void> {
  const kysely = em.getKysely();
  const { rows } = await sql<{ id: number }>`
    select id from review where author_id = ${member.id} and (hidden_at is not null or ${!keepWords})
    order by performance_id, id
  `.execute(kysely);
  for (const { id } of rows) await removeReview(em, member, id);
  await sql`update review set photo_count = 0 where author_id = ${member.id}`.execute(kysely);
}

/** Takes back the votes of a member who leaves, and keeps the counters of others' reviews true. They are held. */
export async function eraseVotes(em: Em, memberId: number): Promise<void> {
  await sql`
    with gone as (delete from helpful_vote where member_id = ${memberId} returning review_id)
    update review set helpful_count = helpful_count - 1 from gone where review.id = gone.review_id
  `.execute(em.getKysely());
}
