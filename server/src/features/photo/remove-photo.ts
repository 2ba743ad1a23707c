import type { Em } from '../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { discardPhotos } from './discard-photos.ts';
import { Photo } from './photo.entity.ts';

/** Takes back a photo that the member staged. Throws a NotFoundError for another's, a ConflictError for one that is in use. */
export async function removePhoto(em: Em, author: { id: number }, id: number): Promise<void> {
  const own = { id, member: author.id };
  const removed = await discardPhotos(em, { ...own, state: 'staged' });
  if (removed > 0) return;
  if (await em.count(Photo, own)) throw new ConflictError('photo.in-use');
  throw new NotFoundError('photo.not-found');
}
