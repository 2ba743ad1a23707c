import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import { defineJob } from '../../queue/define-job.ts';
import { Image } from '../image/image.entity.ts';
import { storeImage } from '../image/store-image.ts';
import { drawPicture } from './draw-picture.ts';

/** Draws one waiting picture of the sample, which then is stored. */
export const drawPosterJob = defineJob({
  name: 'sample.draw-poster',
  payload: z.object({ imageId: Id }),
  options: { concurrency: 2, policy: 'exclusive', retryLimit: 3, expireInSeconds: 120 },
  async handle(services, { imageId }) {
    const em = services.orm.em.fork();
    const image = await em.findOne(Image, { id: imageId, state: 'waiting' });
    if (!image) return;
    const png = await drawPicture(image.sourceUrl);
    if (!png) {
      await em.nativeUpdate(
        Image,
        { id: imageId, state: 'waiting' },
        { state: 'failed', failure: 'not in the sample' },
      );
      return;
    }
    const stored = await storeImage(services, png, imageId);
    await em.nativeUpdate(Image, { id: imageId, state: 'waiting' }, { ...stored, state: 'stored' });
    // The sample may have been taken away meanwhile, and its files with it: these came too late for that.
    const isWanted = await em.fork().findOne(Image, { key: stored.key }, { fields: ['id'] });
    if (!isWanted) await services.storage.deleteFolder(stored.key);
  },
});
