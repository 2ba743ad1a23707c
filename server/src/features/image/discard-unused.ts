import type { Em } from '../../db/orm.ts';
import { enqueue } from '../../queue/queue.ts';
import { discardUnusedJob } from './discard-unused.job.ts';

/** Has those of the pictures deleted, with their files, that nothing shows once this transaction commits. */
export async function discardUnused(em: Em, imageIds: readonly number[]): Promise<void> {
  if (imageIds.length > 0) await enqueue(em, discardUnusedJob, { imageIds: [...imageIds] });
}
