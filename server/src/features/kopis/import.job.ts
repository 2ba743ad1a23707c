import { z } from 'zod';
import { defineJob } from '../../queue/define-job.ts';
import { lockRuns, resumeRun, startRun } from './start-run.ts';

/** Every night, and when told: sets a sweep over KOPIS going, or the last one going again where it is not finished. */
export const importKopis = defineJob({
  name: 'kopis.import',
  payload: z.object({ kind: z.enum(['full', 'delta']).optional() }),
  options: { cron: '20 5 * * *', policy: 'exclusive' },
  async handle({ orm, clock, kopis, log }, { kind }) {
    if (!kopis) return;
    const run = await orm.em.fork().transactional(async (em) => {
      await lockRuns(em);
      const unfinished = await resumeRun(em);
      return unfinished ?? startRun(em, { kopis, now: clock.now(), kind });
    });
    log.info(run, 'import under way');
  },
});
