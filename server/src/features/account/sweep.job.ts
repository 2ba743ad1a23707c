import { z } from 'zod';
import { RateCount } from '../../db/rate-count.entity.ts';
import { defineJob } from '../../queue/define-job.ts';
import { Session, Verification } from './account.entity.ts';
import { removeOldLinks } from './mailed-links.ts';

/** Forgets, each night, what is over: logins that ran out, links that nobody followed, logins never finished at a provider, counts. */
export const sweepAccountsJob = defineJob({
  name: 'account.sweep',
  payload: z.object({}),
  options: { cron: '20 4 * * *', policy: 'exclusive' },
  async handle({ orm, clock }) {
    const em = orm.em.fork();
    const now = clock.now();
    await removeOldLinks(em, now);
    await em.nativeDelete(Session, { expiresAt: { $lt: now } });
    await em.nativeDelete(Verification, { expiresAt: { $lt: now } });
    await em.nativeDelete(RateCount, { resetsAt: { $lt: now } });
  },
});
