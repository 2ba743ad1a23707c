import type { Em } from '../../db/orm.ts';
import { enqueue } from '../../queue/queue.ts';
import { readAgainJob } from './read-again.job.ts';

/** Has what a performance's source said of it last read again, once this transaction commits. */
export async function readAgain(em: Em, performanceId: number): Promise<void> {
  await enqueue(em, readAgainJob, { performanceId });
}
