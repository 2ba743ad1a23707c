import { LockMode } from '@mikro-orm/core';
import type { Em } from '../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { enqueueAll } from '../../queue/queue.ts';
import { Photo } from './photo.entity.ts';
import { renderPhotoJob } from './render-photo.job.ts';

/**
 * Makes the author's own staged photos part of what this transaction writes, and has their renditions made once it commits. Answers them in
 * the order of `ids`, which names each once. Of two that adopt one photo at the same time, one wins. Throws a NotFoundError for a photo that is
 * not there or another's, a ConflictError for one that is in use.
 */
export async function adoptPhotos(em: Em, author: { id: number }, ids: readonly number[]): Promise<Photo[]> {
  if (ids.length === 0) return [];
  const own = { id: { $in: [...ids] }, member: author.id };
  const photos = await em.find(
    Photo,
    { ...own, state: 'staged' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  if (photos.length < ids.length) {
    if ((await em.count(Photo, own)) === ids.length) throw new ConflictError('photo.in-use');
    throw new NotFoundError('photo.not-found');
  }
  for (const photo of photos) photo.state = 'adopted';
  await enqueueAll(
    em,
    renderPhotoJob,
    photos.map(({ id, key }) => ({ payload: { photoId: id, key }, key: String(id) })),
  );
  return photos.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
