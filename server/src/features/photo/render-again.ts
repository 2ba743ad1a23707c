import type { Em } from '../../db/orm.ts';
import { enqueueAll } from '../../queue/queue.ts';
import { Photo } from './photo.entity.ts';
import { renderPhotoJob } from './render-photo.job.ts';

/** Has renditions made of adopted photos from before `before` that still have none: storage was away for longer than a job tries. Answers how many. */
export async function renderAgain(em: Em, before: Date): Promise<number> {
  const photos = await em.find(
    Photo,
    { state: 'adopted', widths: { $eq: [] }, createdAt: { $lt: before } },
    { fields: ['key'] },
  );
  await enqueueAll(
    em,
    renderPhotoJob,
    photos.map(({ id, key }) => ({ payload: { photoId: id, key }, key: String(id) })),
  );
  return photos.length;
}
