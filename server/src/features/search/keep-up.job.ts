import { z } from 'zod';
import { defineJob } from '../../queue/define-job.ts';
import { indexMissing } from './index-names.ts';

/** Each night, once what ended was archived: search learns that, and any names that came in by another way than saving. */
export const keepUpSearch = defineJob({
  name: 'search.keep-up',
  payload: z.object({}),
  options: { cron: '35 0 * * *', policy: 'exclusive', expireInSeconds: 3_600 },
  async handle({ orm, log }, _, signal) {
    let indexed = 0;
    const next = () => orm.em.fork().transactional((em) => indexMissing(em));
    for (let batch = await next(); batch > 0; batch = await next()) {
      signal.throwIfAborted();
      indexed += batch;
    }
    if (indexed > 0) log.info({ indexed }, 'search caught up with names it did not know');
  },
});
