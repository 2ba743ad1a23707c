import { z } from 'zod';
import { defineJob } from '../../queue/define-job.ts';
import { forgetOldKeys } from './answer-once.ts';

/** Each night: forgets whose answers nobody will ask for again. */
export const forgetKeysJob = defineJob({
  name: 'retry.forget-keys',
  payload: z.object({}),
  options: { cron: '40 4 * * *', policy: 'exclusive' },
  async handle({ orm, clock, log }) {
    const forgotten = await orm.em.fork().transactional((em) => forgetOldKeys(em, clock.now()));
    log.info({ forgotten }, 'idempotency keys forgotten');
  },
});
