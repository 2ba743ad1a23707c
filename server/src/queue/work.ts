import type { Services } from '../context.ts';
import type { Job } from './define-job.ts';
import type { Queue } from './queue.ts';

/** Takes up the jobs of `queue` in this process until it is closed, and keeps their schedules. */
export async function work(queue: Queue, jobs: readonly Job[], services: Services): Promise<void> {
  for (const job of jobs) {
    for (let worker = 0; worker < (job.options.concurrency ?? 1); worker += 1) await startWorker(queue, job, services);
    if (job.options.cron) await queue.boss.schedule(job.name, job.options.cron, {}, { tz: 'Asia/Seoul' });
  }
}

/** A worker that took up a job looks for the next at once: left alone, pg-boss would have it rest between any two. */
async function startWorker({ boss }: Queue, job: Job, services: Services): Promise<void> {
  const intervals = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
  let workerId: string | undefined;
  workerId = await boss.work<object>(job.name, intervals, async (claimed) => {
    if (workerId) boss.notifyWorker(workerId);
    for (const { id, data, signal } of claimed) await attempt(job, services, id, data, signal);
  });
}

/** The payload is parsed again: code older than this may have written it. */
async function attempt(job: Job, services: Services, id: string, data: unknown, signal: AbortSignal): Promise<void> {
  const log = services.log.child({ job: job.name, jobId: id });
  try {
    await job.handle({ ...services, log }, job.payload.parse(data ?? {}), signal);
    log.debug('job done');
  } catch (error) {
    log.warn({ err: error }, 'job failed');
    throw error;
  }
}
