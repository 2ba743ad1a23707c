import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Em } from '../../db/orm.ts';
import { testApp } from '../../testing/app.ts';
import type { Task } from './import-run.ts';
import { closeTask, holdTask, isOpen, stopRun } from './import-run.ts';
import { ImportRun, ImportTask } from './kopis.entity.ts';

const app = await testApp();
const closing = { at: app.clock.now(), log: app.services.log };

async function aRun(targets: string[]): Promise<Task[]> {
  const em = app.em();
  const run = em.create(ImportRun, { kind: 'full', startedAt: app.clock.now() });
  for (const target of targets) em.create(ImportTask, { run, kind: 'performance', target });
  await em.flush();
  return targets.map((target) => ({ runId: run.id, kind: 'performance', target }));
}
const runs = () => app.em().find(ImportRun, {});

/** Closes the last two tasks of a run in two transactions of which neither has committed when the other closes its own. */
async function closeTogether(tasks: Task[], close: (em: Em, task: Task) => Promise<void>): Promise<void> {
  const held: (() => void)[] = [];
  const bothHold = Promise.withResolvers<void>();
  const closed = tasks.map((task) =>
    app.em().transactional(async (em) => {
      await holdTask(em, task);
      held.push(() => undefined);
      if (held.length === tasks.length) bothHold.resolve();
      await bothHold.promise;
      await close(em, task);
    }),
  );
  await Promise.all(closed);
}

test('the last two tasks, closed at the same moment, finish the run', async () => {
  await closeTogether(await aRun(['PF1', 'PF2']), (em, task) => closeTask(em, task, 'created', closing));
  expect(await runs()).toMatchObject([{ finishedAt: app.clock.now(), outcomes: { performance: { created: 2 } } }]);
});

test('control: without queueing for the run, each sees the other still open and nobody finishes it', async () => {
  const bothLooked = Promise.withResolvers<void>();
  let looked = 0;
  await closeTogether(await aRun(['PF1', 'PF2']), async (em, { runId, target }) => {
    const db = em.getKysely();
    await sql`update import_task set outcome = 'created' where run_id = ${runId} and target = ${target}`.execute(db);
    const { rows } = await sql`select from import_task where run_id = ${runId} and outcome is null`.execute(db);
    looked += 1;
    if (looked === 2) bothLooked.resolve();
    await bothLooked.promise;
    if (rows.length === 0) await sql`update import_run set finished_at = now() where id = ${runId}`.execute(db);
  });
  expect(await runs()).toMatchObject([{ finishedAt: null }]);
});

test('two workers of one task do its work once', async () => {
  const [task] = await aRun(['PF1', 'PF2']);
  if (!task) throw new Error('no task');
  let done = 0;
  const work = () =>
    app.em().transactional(async (em) => {
      if (!(await holdTask(em, task))) return;
      done += 1;
      await closeTask(em, task, 'created', closing);
    });
  await Promise.all([work(), work(), work()]);
  expect(done).toBe(1);
  expect(await runs()).toMatchObject([{ finishedAt: null }]);
});

test('a stopped run says why and how far it came, once, and has nothing left to do', async () => {
  const [first, second] = await aRun(['PF1', 'PF2']);
  if (!first || !second) throw new Error('no tasks');
  await app.em().transactional((em) => closeTask(em, first, 'created', closing));
  const stopped = await Promise.all(
    [1, 2].map(() => app.em().transactional((em) => stopRun(em, first.runId, 'no-key', closing.at))),
  );
  expect(stopped.filter(Boolean)).toHaveLength(1);
  expect(await runs()).toMatchObject([{ failure: 'no-key', outcomes: { performance: { created: 1, left: 1 } } }]);
  expect(await isOpen(app.em(), second)).toBe(false);
});
