import { z } from 'zod';
import { defineJob } from '../../queue/define-job.ts';
import { refreshSample } from './refresh-sample.ts';

/** Once after the sample was begun, then soon after each midnight in Seoul; nothing to do where there is no sample. */
export const refreshSampleJob = defineJob({
  name: 'sample.refresh',
  payload: z.object({}),
  options: { cron: '15 0 * * *', policy: 'exclusive', expireInSeconds: 1_800 },
  async handle(services, _, signal) {
    const saved = await refreshSample(services, signal);
    if (saved > 0) services.log.info({ saved }, 'sample brought up to date');
  },
});
