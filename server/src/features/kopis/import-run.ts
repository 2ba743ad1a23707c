import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import type { Log } from '../../log.ts';

/** `window`: a page of a list; the others as they are named. */
export type TaskKind = 'window' | 'performance' | 'venue' | 'box-office';

/** One thing that a run has to do. */
export interface Task {
  runId: number;
  kind: TaskKind;
  target: string;
}

/** A task that all attempts failed at. */
export const FAILED = 'failed';
/** How a page of a list may end in a run that counts as whole; one row that cannot be read is a problem of its own. */
const LISTED = ['listed', 'empty', 'split', 'malformed'];

const PROGRESS_EVERY = 100;

const isTask = ({ runId, kind, target }: Task) => sql`run_id = ${runId} and kind = ${kind} and target = ${target}`;

/** Whether it is still to be done; not so once it is closed, or its run is finished or stopped. */
export async function isOpen(em: Em, task: Task): Promise<boolean> {
  const { rows } = await sql`select 1 from import_task where ${isTask(task)} and outcome is null`.execute(
    em.getKysely(),
  );
  return rows.length > 0;
}

/** {@link isOpen}, and nobody else works it until this transaction ends. */
export async function holdTask(em: Em, task: Task): Promise<boolean> {
  const held = sql`select 1 from import_task where ${isTask(task)} and outcome is null for update`;
  return (await held.execute(em.getKysely())).rows.length > 0;
}

/** Counts an attempt that failed, and answers how many there were. The caller holds the task. */
export async function countAttempt(em: Em, task: Task): Promise<number> {
  const { rows } = await sql<{ attempts: number }>`
    update import_task set attempts = attempts + 1 where ${isTask(task)} returning attempts
  `.execute(em.getKysely());
  return rows[0]?.attempts ?? 0;
}

/** Closes a task that the caller holds, and with the last open one its run. The end of a transaction: closers of one run queue here. */
export async function closeTask(
  em: Em,
  task: Task,
  outcome: string,
  { at, log }: { at: Date; log: Log },
): Promise<void> {
  const db = em.getKysely();
  await sql`select 1 from import_run where id = ${task.runId} for no key update`.execute(db);
  await sql`update import_task set outcome = ${outcome} where ${isTask(task)}`.execute(db);
  const { rows } = await sql<{ open: number; closed: number; lists_failed: boolean }>`
    select
      count(*) filter (where outcome is null)::int as open,
      count(*) filter (where outcome is not null)::int as closed,
      coalesce(bool_or(kind = 'window' and outcome <> all(${LISTED}::text[])), false) as lists_failed
    from import_task where run_id = ${task.runId}
  `.execute(db);
  const { open = 0, closed = 0, lists_failed: listsFailed = false } = rows[0] ?? {};
  if (open > 0) {
    if (closed % PROGRESS_EVERY === 0) log.info({ run: task.runId, open, closed }, 'import goes on');
    return;
  }
  const outcomes = await finishRun(em, task.runId, { failure: listsFailed ? 'lists-incomplete' : null, at });
  log.info({ run: task.runId, outcomes, listsFailed }, 'import finished');
}

/** Ends a run that cannot go on. Its jobs find nothing left to do. */
export async function stopRun(em: Em, runId: number, failure: string, at: Date): Promise<boolean> {
  const lock = sql`select 1 from import_run where id = ${runId} and finished_at is null for no key update`;
  const isRunning = (await lock.execute(em.getKysely())).rows.length > 0;
  if (isRunning) await finishRun(em, runId, { failure, at });
  return isRunning;
}

/** A sweep that read every list has no problems with lists but its own: older ones are named after dates, which move on. */
async function finishRun(
  em: Em,
  runId: number,
  { failure, at }: { failure: string | null; at: Date },
): Promise<unknown> {
  const db = em.getKysely();
  const { rows } = await sql<{ outcomes: unknown }>`
    update import_run set finished_at = ${at}, failure = ${failure}, outcomes = (
      select jsonb_object_agg(kind, counts) from (
        select kind, jsonb_object_agg(outcome, number) as counts from (
          select kind, coalesce(outcome, 'left') as outcome, count(*) as number
          from import_task where run_id = ${runId} group by 1, 2
        ) as of_outcome group by kind
      ) as of_kind
    ), pages = (
      select jsonb_object_agg(target, coalesce(outcome, 'left')) from import_task where run_id = ${runId} and kind = 'window'
    )
    where id = ${runId} and finished_at is null returning outcomes
  `.execute(db);
  await sql`delete from import_task where run_id = ${runId}`.execute(db);
  if (failure === null) {
    await sql`
      delete from import_problem
      where kind in ('run', 'window') and last_seen_at < (select started_at from import_run where id = ${runId})
    `.execute(db);
  }
  return rows[0]?.outcomes;
}
