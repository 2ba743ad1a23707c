import { buffer } from 'node:stream/consumers';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import type { ImageView } from '@golden-ticket/shared/image';
import { PICTURE_WIDTHS, SquareCrop } from '@golden-ticket/shared/member';
import { Id } from '@golden-ticket/shared/scalars';
import type { Em } from '../../db/orm.ts';
import { defineJob } from '../../queue/define-job.ts';
import type { Storage } from '../../storage/storage.ts';
import { discardFiles } from '../image/discard-files.ts';
import { PICTURE_TYPES, readPicture } from '../image/read-picture.ts';
import { placeholder, renditionWidths, storeRenditions } from '../image/renditions.ts';
import { discardPhotos } from '../photo/discard-photos.ts';
import { originalOf } from '../photo/photo-files.ts';
import { Photo } from '../photo/photo.entity.ts';
import { cropArea } from './crop-area.ts';
import { Member } from './member.entity.ts';

/** Where a picture made of the photo with this key is. */
export const pictureFolder = (key: string): string => `pictures/${key}`;

/**
 * Cuts a member's picture out of an uploaded photo, shows it instead of the one before, and drops the photo. The files' names are fixed, so doing
 * it again writes the same ones; of a picture that is not asked for any more, nothing is left.
 */
export const drawPictureJob = defineJob({
  name: 'member.draw-picture',
  payload: z.object({ memberId: Id, photoId: Id, key: z.string().min(1), crop: SquareCrop.optional() }),
  options: { retryLimit: 8, retryDelay: 5, expireInSeconds: 120 },
  async handle({ orm, storage }, { memberId, photoId, key, crop }) {
    const folder = pictureFolder(key);
    if (await orm.em.fork().count(Photo, { id: photoId, key })) {
      const isWanted = await orm.em.fork().count(Member, { id: memberId, pictureKey: folder });
      const picture = isWanted ? await draw(storage, key, crop) : null;
      await orm.em.fork().transactional(async (em) => {
        if (picture) await show(em, memberId, picture);
        await discardPhotos(em, { id: photoId });
      });
    }
    // Another was asked for meanwhile, or none, or the member has left.
    if (!(await orm.em.fork().count(Member, { id: memberId, pictureKey: folder }))) await storage.deleteFolder(folder);
  },
});

async function draw(storage: Storage, key: string, crop: SquareCrop | undefined): Promise<ImageView> {
  const original = await storage.open(originalOf(key));
  if (!original) throw new Error(`the upload ${key} is gone`);
  const whole = await readPicture(await buffer(original.stream), PICTURE_TYPES);
  const area = cropArea(whole, crop);
  const square = { open: () => whole.open().extract(area) };
  const widths = renditionWidths(area.width, PICTURE_WIDTHS);
  await storeRenditions({ storage }, square, { key: pictureFolder(key), widths });
  const { width, height } = area;
  return { key: pictureFolder(key), width, height, widths, ...(await placeholder(square)) };
}

async function show(em: Em, memberId: number, picture: ImageView): Promise<void> {
  const asked = { id: memberId, pictureKey: picture.key };
  const member = await em.findOne(Member, asked, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!member) return;
  if (member.picture && member.picture.key !== picture.key) await discardFiles(em, [member.picture.key]);
  member.picture = picture;
}
