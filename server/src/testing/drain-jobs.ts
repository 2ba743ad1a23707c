import type { Services } from '../context.ts';
import type { Orm } from '../db/orm.ts';
import type { Job } from '../queue/define-job.ts';
import type { Queue } from '../queue/queue.ts';

/** Runs what is due, one job at a time, until nothing is; a failed attempt is left to its retry. Answers the failed ones' names. */
export async function drainJobs(queue: Queue, jobs: readonly Job[], services: Services): Promise<string[]> {
  const failed: string[] = [];
  for (let found = true; found;) {
    found = false;
    const due = await dueIn(services.orm);
    for (const job of jobs.filter(({ name }) => due.has(name))) {
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

/** The names of the queues in which anything is due: asking each of dozens for a job takes most of a test's time. */
async function dueIn(orm: Orm): Promise<Set<string>> {
  const rows = await orm.em
    .getConnection()
    .execute<{ name: string }[]>(
      `select distinct name from pgboss.job where state in ('created', 'retry') and start_after <= now()`,
    );
  return new Set(rows.map(({ name }) => name));
}
