import type { Em } from '../../db/orm.ts';
import { enqueueAll } from '../../queue/queue.ts';
import { claimPhotos } from './claim-photos.ts';
import type { Photo } from './photo.entity.ts';
import { renderPhotoJob } from './render-photo.job.ts';

/**
 * Makes the author's own staged photos part of what this transaction writes, and has their renditions made once it commits. Answers and
 * throws as `claimPhotos` does.
 */
export async function adoptPhotos(em: Em, author: { id: number }, ids: readonly number[]): Promise<Photo[]> {
  const photos = await claimPhotos(em, author, ids);
  await enqueueAll(
    em,
    renderPhotoJob,
    photos.map(({ id, key }) => ({ payload: { photoId: id, key }, key: String(id) })),
  );
  return photos;
}
