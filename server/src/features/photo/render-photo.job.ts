import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { PHOTO_WIDTHS } from '@golden-ticket/shared/photo';
import { Id } from '@golden-ticket/shared/scalars';
import { defineJob } from '../../queue/define-job.ts';
import type { Storage } from '../../storage/storage.ts';
import { PICTURE_TYPES, readPicture } from '../image/read-picture.ts';
import { renditionWidths, storeRenditions } from '../image/renditions.ts';
import { originalOf, renditionFolder, uploadFolder } from './photo-files.ts';
import { Photo } from './photo.entity.ts';

/**
 * Makes the renditions of an adopted photo, then drops the upload, and with it all that a camera wrote into it. The files' names are fixed, so
 * doing it again writes the same ones; of a photo that is gone, nothing is left.
 */
export const renderPhotoJob = defineJob({
  name: 'photo.render',
  payload: z.object({ photoId: Id, key: z.string().min(1) }),
  options: { concurrency: 2, policy: 'exclusive', retryLimit: 8, retryDelay: 10, expireInSeconds: 300 },
  async handle({ orm, storage }, { photoId, key }) {
    const photo = await orm.em.fork().findOne(Photo, { id: photoId, key });
    if (photo?.widths.length === 0) {
      const widths = await render(storage, key);
      await orm.em.fork().nativeUpdate(Photo, { id: photoId, key }, { widths });
    }
    // Whoever erased it meanwhile had its files deleted, and these may have come too late for that.
    const isWanted = await orm.em.fork().count(Photo, { id: photoId, key });
    if (!isWanted) await storage.deleteFolder(renditionFolder(key));
    await storage.deleteFolder(uploadFolder(key));
  },
});

async function render(storage: Storage, key: string): Promise<number[]> {
  const original = await storage.open(originalOf(key));
  if (!original) throw new Error(`the upload ${key} is gone`);
  const picture = await readPicture(await buffer(original.stream), PICTURE_TYPES);
  const widths = renditionWidths(picture.width, PHOTO_WIDTHS);
  await storeRenditions({ storage }, picture, { key: renditionFolder(key), widths });
  return widths;
}
