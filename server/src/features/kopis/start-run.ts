import { sql } from 'kysely';
import { addDays, today } from '../../clock.ts';
import type { KopisSettings } from '../../config.ts';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { requestWaitingImages } from '../image/request-images.ts';
import { BOARDS, importBoxOffice } from './import-box-office.job.ts';
import { importPerformance } from './import-performance.job.ts';
import { importVenue } from './import-venue.job.ts';
import { importWindow } from './import-window.job.ts';
import { ImportRun } from './kopis.entity.ts';
import { firstPage } from './list-page.ts';
import { addTasks, enqueueTasks } from './task-jobs.ts';
import type { DateWindow } from './windows.ts';
import { splitWindows } from './windows.ts';

/** A full sweep asks for every performance and venue again. It is due on the seventh night, whatever the hour of the last. */
const FULL_EVERY_MS = 6.25 * 86_400_000;
const TASK_JOBS = [importWindow, importPerformance, importVenue, importBoxOffice];

interface StartRun {
  kopis: KopisSettings;
  now: Date;
  kind?: ImportRun['kind'] | undefined;
  since?: string | undefined;
}

/**
 * Starts a sweep: in full, or only over what changed since the day before the last whole one, or since an earlier day, `since`. Tasks beside
 * the lists' own: what was missed or could not be read before and, in full, all that is known, since KOPIS has no word for what it dropped.
 * Needs a transaction that holds {@link lockRuns}.
 */
export async function startRun(
  em: Em,
  { kopis, now, kind, since: asked }: StartRun,
): Promise<{ run: number; kind: ImportRun['kind'] }> {
  const day = today({ now: () => now });
  const span = { from: addDays(day, -kopis.daysBack), to: addDays(day, kopis.daysAhead) };
  const { lastRun, lastFull } = await lastSweeps(em);
  const isFullDue = !lastRun || !lastFull || now.getTime() - lastFull.getTime() > FULL_EVERY_MS;
  const isFull = !asked && ((kind ?? (isFullDue ? 'full' : 'delta')) === 'full' || !lastRun);
  const dayBefore = lastRun && addDays(today({ now: () => lastRun }), -1);
  // Later than that, and the nights to come would never ask for what changed in between.
  const since = asked && dayBefore && dayBefore < asked ? dayBefore : (asked ?? (isFull ? null : dayBefore));

  const facts = { kind: isFull ? 'full' : 'delta', changedSince: since, startedAt: now } as const;
  const run = em.create(ImportRun, facts);
  await em.flush();
  const windows = splitWindows(span).map((window) => firstPage(window, since));
  await addTasks(em, importWindow, run.id, windows);
  await addTasks(em, importBoxOffice, run.id, BOARDS);
  await addTasks(em, importVenue, run.id, await venuesToAsk(em, isFull));
  await addTasks(em, importPerformance, run.id, await performancesToAsk(em, isFull, span));
  await requestWaitingImages(em);
  return { run: run.id, ...facts, ...span };
}

/** Whoever starts a run holds this first, so that there is never more than one. */
export const lockRuns = (em: Em): Promise<void> => lockKey(em, 'kopis.run');

/** Sends the jobs of the unfinished run's open tasks again, should any have gone astray; null where no run is unfinished. */
export async function resumeRun(em: Em): Promise<object | null> {
  const run = await em.findOne(ImportRun, { finishedAt: null });
  if (!run) return null;
  for (const job of TASK_JOBS) {
    const { rows } = await sql<{ target: string }>`
      select target from import_task where run_id = ${run.id} and kind = ${job.kind} and outcome is null
    `.execute(em.getKysely());
    await enqueueTasks(
      em,
      job,
      rows.map(({ target }) => ({ runId: run.id, target })),
    );
  }
  return { run: run.id, kind: run.kind, resumed: true };
}

/** When the last sweeps that count were started: of any kind, and in full. */
async function lastSweeps(em: Em): Promise<{ lastRun: Date | null; lastFull: Date | null }> {
  const { rows } = await sql<{ last_run: string | null; last_full: string | null }>`
    select max(started_at) as last_run, max(started_at) filter (where kind = 'full') as last_full
    from import_run where finished_at is not null and failure is null
  `.execute(em.getKysely());
  const moment = (text: string | null | undefined) => (text ? new Date(text) : null);
  return { lastRun: moment(rows[0]?.last_run), lastFull: moment(rows[0]?.last_full) };
}

async function performancesToAsk(em: Em, isFull: boolean, { from, to }: DateWindow): Promise<string[]> {
  const { rows } = await sql<{ source_id: string }>`
    select source_id from performance
    where source = 'kopis' and hidden_at is null
      and (missed_fetches > 0 or (${isFull} and starts_on <= ${to} and ends_on >= ${from}))
    union select source_id from import_problem where kind = 'performance'
  `.execute(em.getKysely());
  return rows.map((row) => row.source_id);
}

async function venuesToAsk(em: Em, isFull: boolean): Promise<string[]> {
  const { rows } = await sql<{ source_id: string }>`
    select source_id from venue where source = 'kopis' and ${isFull}
    union select source_id from import_problem where kind = 'venue'
  `.execute(em.getKysely());
  return rows.map((row) => row.source_id);
}
