import type { z } from 'zod';
import type { Em } from '../../db/orm.ts';
import { enqueue } from '../../queue/queue.ts';
import { sendMailJob } from './send-mail.job.ts';

/** Has a mail sent once this transaction commits, and only then; by a job, as another server has to take it. */
export async function sendMail(em: Em, mail: z.infer<typeof sendMailJob.payload>): Promise<void> {
  await enqueue(em, sendMailJob, mail);
}
