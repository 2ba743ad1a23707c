import type { Em } from '../../db/orm.ts';
import { enqueue } from '../../queue/queue.ts';
import { discardFilesJob } from './discard-files.job.ts';

/** Has the files of deleted pictures removed, once this transaction commits. */
export async function discardFiles(em: Em, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await enqueue(em, discardFilesJob, { keys: [...keys] });
}
