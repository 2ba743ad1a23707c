import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { enqueueAll } from '../../queue/queue.ts';
import { drawPosterJob } from './draw-poster.job.ts';

/** Has the sample's waiting pictures drawn, once this transaction commits: those of the most liked first, posters before other pictures. */
export async function requestDrawings(em: Em): Promise<void> {
  const { rows } = await sql<{ id: number; priority: number }>`
    select image.id, max(case when poster_id = image.id then like_count + 1 else 0 end)::int as priority
    from image
      left join performance_image on image_id = image.id
      join performance on performance.id = performance_id or poster_id = image.id
    where state = 'waiting' and source_url like 'sample:%'
    group by image.id
  `.execute(em.getKysely());
  const entries = rows.map(({ id, priority }) => ({ payload: { imageId: id }, key: String(id), priority }));
  await enqueueAll(em, drawPosterJob, entries);
}
