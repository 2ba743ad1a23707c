import { LockMode } from '@mikro-orm/core';
import type { Em } from '../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { Photo } from './photo.entity.ts';

/**
 * Makes the author's own staged photos adopted: they are not there for anything else any more. Answers them in the order of `ids`, which names
 * each once. Of two that claim one photo at the same time, one wins. Throws a NotFoundError for a photo that is not there or another's, a
 * ConflictError for one that is in use.
 */
export async function claimPhotos(em: Em, author: { id: number }, ids: readonly number[]): Promise<Photo[]> {
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
  return photos.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
