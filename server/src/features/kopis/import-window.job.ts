import type { Em } from '../../db/orm.ts';
import { Performance } from '../performance/performance.entity.ts';
import { askKopis } from './ask-kopis.ts';
import { defineImportTask } from './define-import-task.ts';
import { importPerformance } from './import-performance.job.ts';
import type { Task } from './import-run.ts';
import { pageOfTarget, ROWS, targetOf } from './list-page.ts';
import type { ListPage } from './list-page.ts';
import { noteProblem } from './problems.ts';
import { addTasks } from './task-jobs.ts';
import type { DateWindow } from './windows.ts';
import { listedIds } from './xml/lists.ts';

/** Four times as many as a month in Korea has ever had: a list that goes on is one that never ends. */
const MAX_PAGES = 100;
/** A page that cannot be read is asked for again in ten parts, and those in ten, so that one bad row costs one row. */
const PARTS = 10;

const bare = (date: string): string => date.replaceAll('-', '');

/** One page of the performances that run within a window: a task for each of them, and for the page after, until one is empty. */
export const importWindow = defineImportTask({
  name: 'kopis.import-window',
  kind: 'window',
  concurrency: 1,
  async fetch(services, target, signal) {
    const { from, to, rows, page, since } = pageOfTarget(target);
    const query = { stdate: bare(from), eddate: bare(to), cpage: String(page), rows: String(rows) };
    const answer = await askKopis(services, '/pblprfr', since ? { ...query, afterdate: bare(since) } : query, signal);
    return { isEmpty: !answer, ...listedIds(answer?.items ?? []) };
  },
  async save(em, { clock }, task, { isEmpty, ids, unfit }) {
    const page = pageOfTarget(task.target);
    const note = (cause: string, detail: string) =>
      noteProblem(em, { kind: 'window', sourceId: task.target }, { cause, detail, at: clock.now() });
    if (isEmpty) {
      const known = page.page === 1 && !page.since ? await knownIn(em, page) : 0;
      if (known > 0) await note('empty', `${known} performances are known there`);
      return 'empty';
    }
    await addTasks(em, importPerformance, task.runId, ids);
    if (unfit > 0) await note('unfit', `${unfit} rows without a key`);
    if (await goOn(em, task, page)) return 'listed';
    await note('endless', `more than ${MAX_PAGES} pages`);
    return 'endless';
  },
  async giveUp(em, task, cause) {
    const page = pageOfTarget(task.target);
    if (page.rows < PARTS || !['malformed', 'too-large'].includes(cause)) return undefined;
    const rows = page.rows / PARTS;
    const first = (page.page - 1) * PARTS + 1;
    const parts = Array.from({ length: PARTS }, (_, index) => targetOf({ ...page, rows, page: first + index }));
    await addTasks(em, importWindow, task.runId, parts);
    await goOn(em, task, page);
    return 'split';
  },
});

/** Sees to the page after this one, unless there are too many: then false. */
async function goOn(em: Em, task: Task, page: ListPage): Promise<boolean> {
  if (page.rows < ROWS) return true;
  if (page.page >= MAX_PAGES) return false;
  await addTasks(em, importWindow, task.runId, [targetOf({ ...page, page: page.page + 1 })]);
  return true;
}

const knownIn = (em: Em, { from, to }: DateWindow): Promise<number> =>
  em.count(Performance, { source: 'kopis', hiddenAt: null, startsOn: { $lte: to }, endsOn: { $gte: from } });
