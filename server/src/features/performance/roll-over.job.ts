import { z } from 'zod';
import { today } from '../../clock.ts';
import { forgetOldWrites } from '../../db/counts.ts';
import { defineJob } from '../../queue/define-job.ts';
import { archiveEnded } from './archive-ended.ts';
import { extendShowings, runsToExtend } from './extend-showings.ts';
import { unreadTexts } from './unread-texts.ts';

/** Soon after each midnight in Seoul: files away what ended, lays out the calendars of long runs, and logs what could not be read. */
export const rollOver = defineJob({
  name: 'performance.roll-over',
  payload: z.object({}),
  options: { cron: '5 0 * * *', policy: 'exclusive', expireInSeconds: 1_800 },
  async handle({ orm, clock, log }, _, signal) {
    const day = today(clock);
    const em = orm.em.fork();
    let archived = 0;
    for (let batch = await archiveEnded(em, day); batch > 0; batch = await archiveEnded(em, day)) {
      signal.throwIfAborted();
      archived += batch;
    }
    const ids = await runsToExtend(em, day);
    for (const id of ids) {
      signal.throwIfAborted();
      await orm.em.fork().transactional((run) => extendShowings(run, id, day));
    }
    await forgetOldWrites(em);
    log.info({ archived, extended: ids.length, unread: await unreadTexts(em) }, 'catalogue rolled over to a new day');
  },
});
