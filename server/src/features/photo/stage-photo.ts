import { MAX_STAGED_PHOTOS } from '@golden-ticket/shared/photo';
import type { Em } from '../../db/orm.ts';
import { lockKey } from '../../db/lock.ts';
import { ConflictError } from '../../errors.ts';
import { Photo } from './photo.entity.ts';
import type { StoredUpload } from './store-upload.ts';

/** Makes a stored upload its member's, to be adopted within a day. Throws a ConflictError for who has thirty that wait. */
export async function stagePhoto(em: Em, author: { id: number }, upload: StoredUpload, now: Date): Promise<Photo> {
  await lockKey(em, `photo.stage ${author.id}`);
  await assertRoomToStage(em, author);
  const photo = em.create(Photo, { ...upload, member: author.id, createdAt: now });
  await em.flush();
  return photo;
}

/** Throws a ConflictError for who has as many staged photos as anybody may. */
export async function assertRoomToStage(em: Em, author: { id: number }): Promise<void> {
  const waiting = await em.count(Photo, { member: author.id, state: 'staged' });
  if (waiting >= MAX_STAGED_PHOTOS) throw new ConflictError('photo.too-many');
}
