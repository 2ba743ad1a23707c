import { sql } from 'kysely';
import type { EditComment, WriteComment } from '@golden-ticket/shared/comment';
import type { Em } from '../../db/orm.ts';
import { InvalidError, NotFoundError } from '../../errors.ts';
import { unblocked } from '../block/unblocked.ts';
import { lockReview, lockShownReview } from '../review/lock-review.ts';
import { countComment, dropEmptyParent } from './count-comment.ts';

/**
 * Says something to a review or to a comment on it; the review is locked, so that its comments change one by one. Throws a NotFoundError for
 * what the author cannot read, an InvalidError for a reply to a reply.
 */
export async function writeComment(
  em: Em,
  author: { id: number },
  { reviewId, parentId, body }: Omit<WriteComment, 'idempotencyKey'>,
): Promise<{ id: number }> {
  await lockShownReview(em, reviewId, author.id);
  if (parentId !== null) await assertParent(em, author.id, reviewId, parentId);
  const { rows } = await sql<{ id: number }>`
    insert into comment (review_id, parent_id, author_id, body) values (${reviewId}, ${parentId}, ${author.id}, ${body})
    returning id
  `.execute(em.getKysely());
  const [comment] = rows;
  if (!comment) throw new Error('an insert answers what it inserted');
  await countComment(em, { reviewId, parentId }, 1);
  return comment;
}

async function assertParent(em: Em, viewer: number, reviewId: number, id: number): Promise<void> {
  const { rows } = await sql<{ parent_id: number | null }>`
    select parent_id from comment
    where id = ${id} and review_id = ${reviewId} and removed_at is null and hidden_at is null
      and ${unblocked(viewer, 'comment.author_id')}
  `.execute(em.getKysely());
  const [parent] = rows;
  if (!parent) throw new NotFoundError('comment.not-found');
  if (parent.parent_id !== null) throw new InvalidError('comment.one-level');
}

/** Says it anew, and that it was edited. Throws a NotFoundError for another's, or one that is removed. */
export async function editComment(em: Em, author: { id: number }, { id, body }: EditComment): Promise<void> {
  const { numAffectedRows } = await sql`
    update comment set body = ${body}, edited_at = now() where id = ${id} and author_id = ${author.id} and removed_at is null
  `.execute(em.getKysely());
  if (numAffectedRows === 0n) throw new NotFoundError('comment.not-found');
}

/**
 * Removes a member's own comment: its text at once, and its row too unless there are replies to it. Throws a NotFoundError for another's,
 * or one that is removed already.
 */
export async function removeComment(em: Em, author: { id: number }, id: number): Promise<void> {
  const kysely = em.getKysely();
  const own = sql`where id = ${id} and author_id = ${author.id} and removed_at is null`;
  const { rows: found } = await sql<{ review_id: number }>`select review_id from comment ${own}`.execute(kysely);
  if (!found[0]) throw new NotFoundError('comment.not-found');
  const { id: reviewId } = await lockReview(em, found[0].review_id);
  const { rows } = await sql<{ parent_id: number | null; is_hidden: boolean; has_replies: boolean }>`
    select parent_id, hidden_at is not null as is_hidden,
      exists (select from comment reply where reply.parent_id = comment.id) as has_replies
    from comment ${own}
  `.execute(kysely);
  const [comment] = rows;
  if (!comment) throw new NotFoundError('comment.not-found');
  await (
    comment.has_replies
      ? sql`update comment set removed_at = now(), body = '' where id = ${id}`
      : sql`delete from comment where id = ${id}`
  ).execute(kysely);
  if (!comment.is_hidden) await countComment(em, { reviewId, parentId: comment.parent_id }, -1);
  if (comment.parent_id !== null) await dropEmptyParent(em, comment.parent_id);
}
