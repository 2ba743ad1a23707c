import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';

/** One shown comment more or less (`step` is 1 or -1), in all that counts it. Its review is locked. */
export async function countComment(
  em: Em,
  { reviewId, parentId }: { reviewId: number; parentId: number | null },
  step: 1 | -1,
): Promise<void> {
  const kysely = em.getKysely();
  await sql`update review set comment_count = comment_count + ${step}::int where id = ${reviewId}`.execute(kysely);
  if (parentId === null) return;
  await sql`update comment set reply_count = reply_count + ${step}::int where id = ${parentId}`.execute(kysely);
}

/** A removed comment stays for its replies; when the last is gone, it goes. Its review is locked. */
export async function dropEmptyParent(em: Em, id: number): Promise<void> {
  await sql`
    delete from comment where id = ${id} and removed_at is not null
      and not exists (select from comment reply where reply.parent_id = comment.id)
  `.execute(em.getKysely());
}
