import { sql } from 'kysely';
import type { HelpfulView, SetHelpful } from '@golden-ticket/shared/review';
import type { Em } from '../../db/orm.ts';
import { ForbiddenError } from '../../errors.ts';
import { blocked } from '../block/unblocked.ts';
import { lockShownReview } from './lock-review.ts';

/**
 * Makes a member find a review helpful or not, whatever was before. Throws a NotFoundError for one that they cannot read, a ForbiddenError
 * for their own.
 */
export async function setHelpful(em: Em, me: number, { id, helpful }: SetHelpful): Promise<HelpfulView> {
  const kysely = em.getKysely();
  const { authorId } = await lockShownReview(em, id, me);
  if (authorId === me) throw new ForbiddenError('review.own');
  const { numAffectedRows } = await (
    helpful
      ? sql`insert into helpful_vote (review_id, member_id) values (${id}, ${me}) on conflict do nothing`
      : sql`delete from helpful_vote where review_id = ${id} and member_id = ${me}`
  ).execute(kysely);
  if (numAffectedRows === 1n) {
    await sql`update review set helpful_count = helpful_count + ${helpful ? 1 : -1}::int where id = ${id}`.execute(
      kysely,
    );
  }
  const { rows } = await sql<{ count: number }>`
    select (helpful_count - (
      select count(*) from helpful_vote v where v.review_id = review.id and ${blocked(me, 'v.member_id')}
    ))::int as count from review where id = ${id}
  `.execute(kysely);
  return { helpful, count: rows[0]?.count ?? 0 };
}
