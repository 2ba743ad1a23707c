import { sql } from 'kysely';
import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import type { Services } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import type { Job } from '../../queue/define-job.ts';
import { enqueue, enqueueAll } from '../../queue/queue.ts';
import type { Task, TaskKind } from './import-run.ts';
import { closeTask, holdTask } from './import-run.ts';

export const TaskPayload = z.object({ runId: Id, target: z.string() });
export type TaskPayload = z.infer<typeof TaskPayload>;

/** The job that works one kind of a run's tasks. */
export interface TaskJob extends Job<TaskPayload> {
  kind: TaskKind;
}

/** Gives a run things to do, each once however often it is told: a task for each new target and a job for it. Needs a transaction. */
export async function addTasks(em: Em, job: TaskJob, runId: number, targets: readonly string[]): Promise<void> {
  const { rows } = await sql<{ target: string }>`
    insert into import_task (run_id, kind, target)
    select ${runId}, ${job.kind}, target from json_array_elements_text(${JSON.stringify(targets)}::json) as target
    on conflict do nothing returning target
  `.execute(em.getKysely());
  const payloads = rows.map(({ target }) => ({ runId, target }));
  await enqueueTasks(em, job, payloads);
}

/** Sends jobs for tasks that exist. One that waits already is not sent again. */
export async function enqueueTasks(em: Em, job: TaskJob, payloads: readonly TaskPayload[]): Promise<void> {
  await enqueueAll(
    em,
    job,
    payloads.map((payload) => ({ payload, key: keyOf(payload) })),
  );
}

/** Sends a task's job once more, to start at a moment or in so many seconds. */
export async function enqueueAgain(
  em: Em,
  job: TaskJob,
  { runId, target }: Task,
  startAfter: Date | number,
): Promise<void> {
  await enqueue(em, job, { runId, target }, { key: keyOf({ runId, target }), startAfter });
}

const keyOf = ({ runId, target }: TaskPayload): string => `${runId} ${target}`;

/** Runs `work` in a transaction that holds the task, and closes it with the outcome if there is one; does nothing where it is closed. */
export async function inTask(
  { orm, clock, log }: Services,
  task: Task,
  work: (em: Em) => Promise<string | undefined>,
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    if (!(await holdTask(em, task))) return;
    const outcome = await work(em);
    if (outcome !== undefined) await closeTask(em, task, outcome, { at: clock.now(), log });
  });
}
