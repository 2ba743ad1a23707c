import { z } from 'zod';
import { defineJob } from '../../queue/define-job.ts';
import { discardPhotos } from './discard-photos.ts';
import { renderAgain } from './render-again.ts';
import { sweepStrayUploads } from './sweep-stray-uploads.ts';
import { unusedPhotos } from './unused-photos.ts';

const DAY_MS = 86_400_000;
const BATCH = 200;

/**
 * Each night: takes away the photos that nothing came of in a day, and uploads that never became one; has renditions made that are overdue.
 */
export const sweepPhotosJob = defineJob({
  name: 'photo.sweep',
  payload: z.object({}),
  options: { cron: '35 4 * * *', policy: 'exclusive', expireInSeconds: 1_800 },
  async handle({ orm, storage, clock, log }, _, signal) {
    const before = new Date(clock.now().getTime() - DAY_MS);
    let photos = 0;
    const discard = () =>
      orm.em.fork().transactional(async (em) => {
        const ids = await unusedPhotos(em, { before, limit: BATCH });
        return discardPhotos(em, { id: { $in: ids } });
      });
    for (let gone = await discard(); gone > 0; gone = await discard()) {
      signal.throwIfAborted();
      photos += gone;
    }
    const uploads = await sweepStrayUploads({ em: orm.em.fork(), storage }, before);
    const rendering = await orm.em.fork().transactional((em) => renderAgain(em, before));
    log.info({ photos, uploads, rendering }, 'photos swept');
  },
});
