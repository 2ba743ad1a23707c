import { sql } from 'kysely';
import type { HiddenKind, Moderate } from '@golden-ticket/shared/moderation';
import type { Em } from '../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { noteAction } from '../audit/note-action.ts';
import { countComment } from '../comment/count-comment.ts';
import { closeReports } from '../report/close-reports.ts';
import { countReview } from '../review/count-review.ts';
import { lockReview } from '../review/lock-review.ts';
import { countPhotos } from '../review/set-review-photos.ts';

/**
 * Takes something from everybody's sight but its author's, who reads why, out of all counts, and settles what was reported of it. Throws a
 * NotFoundError where there is none, a ConflictError where it is hidden.
 */
export async function hide(em: Em, operatorId: number, { kind, id, reason }: Moderate): Promise<void> {
  await setHidden(em, kind, id, reason);
  await closeReports(em, kind, id, 'upheld');
  await noteAction(em, operatorId, { action: 'moderation.hide', subjectKind: kind, subjectId: id, reason });
}

/** Gives back what {@link hide} took, in sight and in all counts. Throws a NotFoundError or, where it is not hidden, a ConflictError. */
export async function restore(em: Em, operatorId: number, { kind, id, reason }: Moderate): Promise<void> {
  await setHidden(em, kind, id, null);
  await noteAction(em, operatorId, { action: 'moderation.restore', subjectKind: kind, subjectId: id, reason });
}

/** `reason` null: shown again. */
async function setHidden(em: Em, kind: HiddenKind, id: number, reason: string | null): Promise<void> {
  const reviewId = await reviewOf(em, kind, id);
  const review = reviewId === null ? null : await lockReview(em, reviewId);
  const { rows } = await sql<{ parent_id?: number | null; removed_at?: string | null }>`
    update ${sql.table(kind)} set hidden_at = ${reason === null ? sql`null` : sql`now()`}, hidden_reason = ${reason}
    where id = ${id} and hidden_at is ${sql.raw(reason === null ? 'not null' : 'null')} returning *
  `.execute(em.getKysely());
  const [changed] = rows;
  if (!changed) throw new ConflictError(reason === null ? 'moderation.not-hidden' : 'moderation.hidden-already');
  const step = reason === null ? 1 : -1;
  if (!review) return;
  if (kind === 'review') await countReview(em, review, step);
  if (kind === 'photo') await countPhotos(em, review.id);
  if (kind === 'comment' && !changed.removed_at) {
    await countComment(em, { reviewId: review.id, parentId: changed.parent_id ?? null }, step);
  }
}

/** The review that counts it; null for a photo that is in none. Throws a NotFoundError where there is nothing to hide. */
async function reviewOf(em: Em, kind: HiddenKind, id: number): Promise<number | null> {
  const found = {
    review: sql`select id as review_id from review where id = ${id}`,
    comment: sql`select review_id from comment where id = ${id} and removed_at is null`,
    photo: sql`
      select review_id from photo p left join review_photo on photo_id = p.id where p.id = ${id} and p.state = 'adopted'`,
  };
  const { rows } = await sql<{ review_id: number | null }>`${found[kind]}`.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new NotFoundError('moderation.not-found');
  return row.review_id;
}
