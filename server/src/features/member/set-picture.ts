import type { SetPicture } from '@golden-ticket/shared/member';
import type { Em } from '../../db/orm.ts';
import { enqueue } from '../../queue/queue.ts';
import { claimPhotos } from '../photo/claim-photos.ts';
import { drawPictureJob, pictureFolder } from './draw-picture.job.ts';
import { Member } from './member.entity.ts';

/**
 * Has a photo that the member staged made their picture; until it is, the one before is shown. Throws a NotFoundError for a photo that
 * is not theirs, a ConflictError for one that is in use.
 */
export async function setPicture(em: Em, { id }: { id: number }, { photoId, crop }: SetPicture): Promise<void> {
  const [photo] = await claimPhotos(em, { id }, [photoId]);
  if (!photo) return;
  await em.nativeUpdate(Member, { id }, { pictureKey: pictureFolder(photo.key) });
  await enqueue(em, drawPictureJob, { memberId: id, photoId, key: photo.key, ...(crop ? { crop } : {}) });
}
