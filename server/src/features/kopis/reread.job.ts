import { z } from 'zod';
import { defineJob } from '../../queue/define-job.ts';
import { reread } from './reread.ts';

/** Reads the kept answers again: those that an earlier version of the parsers read, or all. A killed one goes on with what is left. */
export const rereadKopis = defineJob({
  name: 'kopis.reread',
  payload: z.object({ which: z.enum(['outdated', 'all']) }),
  options: { policy: 'exclusive', retryLimit: 100, expireInSeconds: 3_600 },
  async handle(services, { which }, signal) {
    const outcomes = await reread(services, which, signal);
    services.log.info({ which, outcomes }, 'kept answers of KOPIS read again');
  },
});
