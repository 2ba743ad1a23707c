import type { Services } from '../context.ts';
import type { Job } from '../queue/define-job.ts';
import type { Queue } from '../queue/queue.ts';

/** Runs what is due, one job at a time, until nothing is; a failed attempt is left to its retry. Answers the failed ones' names. */
export async function drainJobs(queue: Queue, jobs: readonly Job[], services: Services): Promise<string[]> {
  const failed: string[] = [];
  for (let found = true; found;) {
    found = false;
    for (const job of jobs) {
      const [claimed] = await queue.boss.fetch<object>(job.name);
      if (!claimed) continue;
      found = true;
      try {
        await job.handle(services, job.payload.parse(claimed.data ?? {}), new AbortController().signal);
        await queue.boss.complete(job.name, claimed.id);
      } catch (error) {
        failed.push(job.name);
        await queue.boss.fail(job.name, claimed.id, { message: String(error) });
      }
    }
  }
  return failed;
}
