import { PgBoss, fromKysely } from 'pg-boss';
import type { Em } from '../db/orm.ts';
import type { Log } from '../log.ts';
import type { Job } from './define-job.ts';

/** Attempts lose their claim this long after their process stops reporting, and are looked for as often: the work of a killed worker rests for two of these at most. */
const HEARTBEAT_SECONDS = 10;

export interface EnqueueOptions {
  /** Two waiting jobs with one key are one job, where the job's policy says so. */
  key?: string;
  /** A moment, or seconds from now. */
  startAfter?: Date | number;
  priority?: number;
}

/** Each ORM's queue, so that a verb which holds only an `em` can enqueue inside its transaction. */
const queues = new WeakMap<object, PgBoss>();

/** The queue of one process: it sends jobs, and works them once `work` is called. */
export interface Queue extends AsyncDisposable {
  boss: PgBoss;
}

/** Connects the queue, makes sure that every job's own queue exists, and ties it to the ORM whose `em`s enqueue. */
export async function openQueue(options: {
  url: string;
  orm: { em: Em };
  jobs: readonly Job[];
  log: Log;
  worker: boolean;
}): Promise<Queue> {
  const { url, orm, jobs, log, worker } = options;
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'golden-ticket-queue',
    max: worker ? 6 : 2,
    useListenNotify: worker,
    supervise: worker,
    superviseIntervalSeconds: HEARTBEAT_SECONDS,
    monitorIntervalSeconds: HEARTBEAT_SECONDS,
    schedule: worker,
  });
  boss.on('error', (error) => log.error({ err: error }, 'queue failed'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'queue warning'));
  await boss.start();
  for (const job of jobs) await prepare(boss, job);
  queues.set(orm.em.getDriver(), boss);
  return {
    boss,
    async [Symbol.asyncDispose]() {
      queues.delete(orm.em.getDriver());
      await boss.stop({ graceful: true, timeout: 8_000 });
    },
  };
}

async function prepare(boss: PgBoss, { name, options }: Job): Promise<void> {
  await boss.createQueue(name, {
    policy: options.policy ?? 'standard',
    notify: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retryLimit: options.retryLimit ?? 5,
    retryDelay: options.retryDelay ?? 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
    expireInSeconds: options.expireInSeconds ?? 300,
    deleteAfterSeconds: 86_400,
  });
}

/**
 * Sends `payload` to `job` inside the caller's transaction: it exists if and only if that commits. Answers whether a job was made; a
 * job with the same `key` may make it unneeded.
 */
export async function enqueue<Payload extends object>(
  em: Em,
  job: Job<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<boolean> {
  const id = await queueOf(em).send(job.name, payload, {
    db: fromKysely(em.getKysely()),
    ...(options.key === undefined ? {} : { singletonKey: options.key }),
    ...(options.startAfter === undefined ? {} : { startAfter: options.startAfter }),
    ...(options.priority === undefined ? {} : { priority: options.priority }),
  });
  return id !== null;
}

/** {@link enqueue} for many at once. */
export async function enqueueAll<Payload extends object>(
  em: Em,
  job: Job<Payload>,
  entries: readonly { payload: Payload; key: string; priority?: number }[],
): Promise<void> {
  if (entries.length === 0) return;
  await queueOf(em).insert(
    job.name,
    entries.map(({ payload, key, priority = 0 }) => ({ data: payload, singletonKey: key, priority })),
    { db: fromKysely(em.getKysely()), returnId: false },
  );
}

function queueOf(em: Em): PgBoss {
  const boss = queues.get(em.getDriver());
  if (!boss) throw new Error('no queue is open for this database');
  return boss;
}
