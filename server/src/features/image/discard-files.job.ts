import { z } from 'zod';
import { defineJob } from '../../queue/define-job.ts';

/** Deletes the renditions of pictures that are no more. */
export const discardFilesJob = defineJob({
  name: 'image.discard-files',
  payload: z.object({ keys: z.array(z.string().min(1)) }),
  options: {},
  async handle({ storage }, { keys }) {
    for (const key of keys) await storage.deleteFolder(key);
  },
});
