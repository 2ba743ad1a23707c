import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import type {
  ImportRunPage,
  ImportRunView,
  ImportWindowView,
  KopisStatus,
  ListImportRuns,
  ReplayView,
} from '@golden-ticket/shared/kopis';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { NotFoundError } from '../../errors.ts';
import { pageOfTarget } from './list-page.ts';

interface RunRow extends Omit<ImportRunView, 'malformed'> {
  tasks: ImportRunView['tasks'];
}

const RUN = sql`
  run.id, run.kind, run.changed_since as "changedSince", run.started_at as "startedAt", run.finished_at as "finishedAt",
  run.failure, run.blocked, run.unanswered, coalesce(run.outcomes, (
    select jsonb_object_agg(kind, counts) from (
      select kind, jsonb_object_agg(outcome, number) as counts from (
        select kind, coalesce(outcome, 'open') as outcome, count(*) as number
        from import_task where run_id = run.id group by 1, 2
      ) of_outcome group by kind
    ) of_kind
  ), '{}') as tasks`;

const iso = (printed: string): string => new Date(printed).toISOString();
const isoOrNull = (printed: string | null): string | null => printed && iso(printed);

function runView(row: RunRow): ImportRunView {
  const malformed = Object.values(row.tasks).reduce((sum, ends) => sum + (ends['malformed'] ?? 0), 0);
  return { ...row, startedAt: iso(row.startedAt), finishedAt: isoOrNull(row.finishedAt), malformed };
}

async function readRuns(em: Em, which: RawBuilder<unknown>): Promise<ImportRunView[]> {
  const { rows } = await sql<RunRow>`select ${RUN} from import_run run ${which}`.execute(em.getKysely());
  return rows.map(runView);
}

/** One page of the import's runs, the latest first; one that is under way with what it did so far. */
export async function listRuns(em: Em, { cursor, limit }: ListImportRuns): Promise<ImportRunPage> {
  const after = cursor ? sql`where run.id < ${decodeCursor(z.tuple([z.literal('run'), Id]), cursor)[1]}` : sql``;
  const runs = await readRuns(em, sql`${after} order by run.id desc limit ${limit + 1}`);
  return pageOf(runs, limit, ({ id }) => ['run', id]);
}

/** The latest run, the gate, the latest replay and how much could not be imported. */
export async function importStatus(em: Em, hasKey: boolean): Promise<KopisStatus> {
  const [run = null] = await readRuns(em, sql`order by run.id desc limit 1`);
  const { rows } = await sql<Pick<KopisStatus, 'problems' | 'replay'> & { gate: GateRow | null }>`
    select
      (select json_build_object('heldAt', held_at, 'heldReason', held_reason, 'failures', failures, 'cause', cause,
        'pausedUntil', case when paused_until > clock_timestamp() and pauses > 0 then paused_until end
      ) from kopis_gate) as gate,
      (select json_build_object('id', id, 'startedAt', started_at, 'finishedAt', finished_at, 'total', total, 'done', done,
        'outcomes', outcomes) from kopis_replay order by id desc limit 1) as replay,
      (select coalesce(json_object_agg(kind, count), '{}') from (
        select kind, count(*)::int from import_problem group by kind) of_kind) as problems
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new Error('a select without from always has a row');
  return { hasKey, run, gate: gateView(row.gate), replay: replayView(row.replay), problems: row.problems };
}

interface GateRow {
  heldAt: string | null;
  heldReason: string | null;
  failures: number;
  cause: 'blocking' | 'failing' | null;
  pausedUntil: string | null;
}

function gateView(row: GateRow | null): KopisStatus['gate'] {
  if (!row) return { held: null, pausedUntil: null, cause: null, failures: 0 };
  const { heldAt, heldReason, failures, cause, pausedUntil } = row;
  return {
    held: heldAt ? { since: iso(heldAt), reason: heldReason ?? '' } : null,
    pausedUntil: isoOrNull(pausedUntil),
    cause: pausedUntil ? cause : null,
    failures,
  };
}

const replayView = (row: ReplayView | null): ReplayView | null =>
  row && { ...row, startedAt: iso(row.startedAt), finishedAt: isoOrNull(row.finishedAt) };

/** The windows of a run in order of their dates, and how many pages of each ended how. Throws a NotFoundError for no run. */
export async function windowsOfRun(em: Em, runId: number): Promise<ImportWindowView[]> {
  const { rows } = await sql<{ pages: Record<string, string> }>`
    select coalesce(pages, (
      select jsonb_object_agg(target, coalesce(outcome, 'open')) from import_task where run_id = ${runId} and kind = 'window'
    ), '{}') as pages
    from import_run where id = ${runId}
  `.execute(em.getKysely());
  const [run] = rows;
  if (!run) throw new NotFoundError('kopis.run-not-found');
  const windows = new Map<string, ImportWindowView>();
  for (const [target, end] of Object.entries(run.pages)) {
    const { from, to } = pageOfTarget(target);
    const window = windows.get(from) ?? { from, to, pages: {} };
    window.pages[end] = (window.pages[end] ?? 0) + 1;
    windows.set(from, window);
  }
  return [...windows.values()].toSorted((one, other) => one.from.localeCompare(other.from));
}
