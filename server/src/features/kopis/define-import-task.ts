import type { Services } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import type { JobOptions } from '../../queue/define-job.ts';
import { BodyTooLargeError } from '../../web.ts';
import { KEY_REFUSED, RefusedError } from './ask-kopis.ts';
import { NoAnswerError } from './ask-paced.ts';
import type { KopisServices } from './gate.ts';
import { GateClosedError } from './gate.ts';
import type { Task, TaskKind } from './import-run.ts';
import { countAttempt, FAILED, isOpen, stopRun } from './import-run.ts';
import { clearProblems, noteProblem } from './problems.ts';
import type { TaskJob } from './task-jobs.ts';
import { enqueueAgain, inTask, TaskPayload } from './task-jobs.ts';
import { UnfitRecordError } from './xml/record.ts';

const MAX_ATTEMPTS = 5;
const FIRST_RETRY_SECONDS = 10;
/** The queue's own retries are for killed workers and a database that is away: they must not be used up. */
const OPTIONS = {
  retryLimit: 1_000,
  retryDelay: 5,
  expireInSeconds: 3_600,
  policy: 'short',
} as const satisfies JobOptions;

interface TaskDefinition<Fetched> {
  name: string;
  kind: TaskKind;
  concurrency: number;
  /** Asks KOPIS, with no transaction open. */
  fetch: (services: KopisServices, target: string, signal: AbortSignal) => Promise<Fetched>;
  /** Writes, in a transaction, and answers how the task ended, in a word. */
  save: (em: Em, services: KopisServices, task: Task, fetched: Fetched) => Promise<string>;
  /** A last resort where asking again is in vain for `cause`, in a transaction: how the task ended, or undefined to note a problem. */
  giveUp?: (em: Em, task: Task, cause: string) => Promise<string | undefined>;
}

/**
 * A kind of task as a job. What `save` writes commits with the task's end, or not at all. Whatever goes wrong is seen to here: the target
 * is tried again later, or noted as a problem, and the rest goes on.
 */
export function defineImportTask<Fetched>(definition: TaskDefinition<Fetched>): TaskJob {
  const { name, kind, concurrency, fetch, save } = definition;
  const job: TaskJob = {
    name,
    kind,
    payload: TaskPayload,
    options: { ...OPTIONS, concurrency },
    async handle(services, payload, signal) {
      const { orm, kopis } = services;
      const task: Task = { ...payload, kind };
      if (!(await isOpen(orm.em.fork(), task))) return;
      if (!kopis) return stop(services, task, 'no-key');
      try {
        const fetched = await fetch({ ...services, kopis }, task.target, signal);
        await inTask(services, task, async (em) => {
          await clearProblems(em, { kind, sourceId: task.target });
          return save(em, { ...services, kopis }, task, fetched);
        });
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof GateClosedError) await postpone(services, job, task, error.until);
        else if (isKeyRefused(error)) await stop(services, task, KEY_REFUSED);
        else await fail(services, job, task, { error, giveUp: definition.giveUp });
      }
    },
  };
  return job;
}

const isKeyRefused = (error: unknown): boolean => error instanceof RefusedError && error.reason === KEY_REFUSED;

async function stop({ orm, clock, log }: Services, { runId }: Task, failure: string): Promise<void> {
  const stopped = await orm.em.fork().transactional(async (em) => {
    const isStopped = await stopRun(em, runId, failure, clock.now());
    const problem = { cause: failure, detail: 'see KOPIS_SERVICE_KEY', at: clock.now() };
    if (isStopped) await noteProblem(em, { kind: 'run', sourceId: 'kopis' }, problem);
    return isStopped;
  });
  if (stopped) log.error({ run: runId, failure }, 'import stopped: see KOPIS_SERVICE_KEY');
}

async function postpone(services: Services, job: TaskJob, task: Task, until: Date): Promise<void> {
  await inTask(services, task, async (em) => {
    await enqueueAgain(em, job, task, until);
    return undefined;
  });
}

async function fail(
  services: Services,
  job: TaskJob,
  task: Task,
  { error, giveUp }: { error: unknown; giveUp: TaskDefinition<never>['giveUp'] },
): Promise<void> {
  const { clock, log } = services;
  const { kind, target } = task;
  const { cause, detail, isFinal } = describe(error);
  if (cause === UNEXPECTED) log.error({ err: error, kind, target }, 'import task failed');
  await inTask(services, task, async (em) => {
    const attempts = await countAttempt(em, task);
    if (!isFinal && attempts < MAX_ATTEMPTS) {
      await enqueueAgain(em, job, task, FIRST_RETRY_SECONDS * 2 ** (attempts - 1));
      return undefined;
    }
    const otherwise = isFinal ? await giveUp?.(em, task, cause) : undefined;
    if (otherwise !== undefined) return otherwise;
    log.warn({ kind, target, cause, detail }, 'not imported');
    await noteProblem(em, { kind, sourceId: target }, { cause, detail, at: clock.now() });
    return isFinal ? cause : FAILED;
  });
}

const UNEXPECTED = 'unexpected';

/** A word for the problem list, a line for the operator, and whether another attempt in this run is in vain. */
function describe(error: unknown): { cause: string; detail: string; isFinal: boolean } {
  if (error instanceof RefusedError || error instanceof UnfitRecordError) {
    return { cause: error.reason, detail: error.message, isFinal: true };
  }
  if (error instanceof BodyTooLargeError) return { cause: 'too-large', detail: error.message, isFinal: true };
  if (error instanceof NoAnswerError) return { cause: error.reason, detail: error.message, isFinal: false };
  // A database error's message holds the statement with its values: the log, which masks it, has the rest.
  return { cause: UNEXPECTED, detail: error instanceof Error ? error.name : 'see the log', isFinal: false };
}
