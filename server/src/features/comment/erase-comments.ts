import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { removeComment } from './write-comment.ts';

/** Removes the comments of a member who leaves, each as if they did it themselves, where the words shall stay only those that are hidden. Their reviews are held. */
export async function eraseComments(em: Em, member: { id: number }, keepWords: boolean): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select id from comment where author_id = ${member.id} and removed_at is null and (hidden_at is not null or ${!keepWords})
    order by id
  `.execute(em.getKysely());
  for (const { id } of rows) await removeComment(em, member, id);
}
