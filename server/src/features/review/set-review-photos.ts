import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { adoptPhotos } from '../photo/adopt-photos.ts';

/**
 * Gives a review of the author's these photos, in this order: those it has stay, new ones are adopted, others go. Throws as `adoptPhotos`
 * does for one that is not the author's own and free.
 */
export async function setReviewPhotos(
  em: Em,
  author: { id: number },
  reviewId: number,
  ids: readonly number[],
): Promise<void> {
  const kysely = em.getKysely();
  const { rows } = await sql<{ photo_id: number }>`
    delete from review_photo where review_id = ${reviewId} returning photo_id
  `.execute(kysely);
  const had = new Set(rows.map(({ photo_id: id }) => id));
  if (had.size === 0 && ids.length === 0) return;
  await adoptPhotos(
    em,
    author,
    ids.filter((id) => !had.has(id)),
  );
  await sql`
    insert into review_photo (review_id, photo_id, position)
    select ${reviewId}, id, position from unnest(${[...ids]}::int[]) with ordinality as shown (id, position)
  `.execute(kysely);
  await countPhotos(em, reviewId);
}

/** Counts the photos of a review anew, without hidden ones. */
export async function countPhotos(em: Em, reviewId: number): Promise<void> {
  await sql`
    update review set photo_count = (
      select count(*) from review_photo rp join photo p on p.id = rp.photo_id where rp.review_id = review.id and p.hidden_at is null
    ) where id = ${reviewId}
  `.execute(em.getKysely());
}
