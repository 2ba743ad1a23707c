import { z } from 'zod';
import { page, pageInput } from './page.ts';
import { ModerationReason } from './report.ts';
import { CalendarDate, Id, Instant } from './scalars.ts';

export const IMPORT_TASK_KINDS = ['window', 'performance', 'venue', 'box-office'] as const;
/** What a run has to do: `window` is a page of a list, `performance` and `venue` a record, `box-office` a board. */
export const ImportTaskKind = z.enum(IMPORT_TASK_KINDS);
export type ImportTaskKind = z.infer<typeof ImportTaskKind>;

/** How many tasks of each kind ended how; under `open` what is still to be done, under `left` what a stopped run did not come to. */
export const TaskCounts = z.partialRecord(ImportTaskKind, z.record(z.string(), z.int()));
export type TaskCounts = z.infer<typeof TaskCounts>;

/**
 * One run of the import. `changedSince`: only what changed on that day or later was asked for. `failure`, once it is over: why it does not count
 * as a whole one. `blocked`: answers that said we ask too fast; `unanswered`: time-outs and other signs of a service that is not well;
 * `malformed`: tasks that ended at an answer nobody can read.
 */
export const ImportRunView = z.object({
  id: Id,
  kind: z.enum(['full', 'delta']),
  changedSince: CalendarDate.nullable(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  failure: z.string().nullable(),
  tasks: TaskCounts,
  blocked: z.int(),
  unanswered: z.int(),
  malformed: z.int(),
});
export type ImportRunView = z.infer<typeof ImportRunView>;

/** The latest first. */
export const ListImportRuns = z.object(pageInput);
export type ListImportRuns = z.infer<typeof ListImportRuns>;
export const ImportRunPage = page(ImportRunView);
export type ImportRunPage = z.infer<typeof ImportRunPage>;

/** The stored answers, read again by the parsers of today: `done` of `total` so far. `outcomes`: how many ended how. */
export const ReplayView = z.object({
  id: Id,
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  total: z.int(),
  done: z.int(),
  outcomes: z.record(z.string(), z.int()),
});
export type ReplayView = z.infer<typeof ReplayView>;

/**
 * Whether KOPIS may be asked, and why not: `held` by an operator, or left alone until `pausedUntil` because it blocked us (`blocking`) or kept
 * failing (`failing`). `failures` since it last did well.
 */
export const GateView = z.object({
  held: z.object({ since: Instant, reason: z.string() }).nullable(),
  pausedUntil: Instant.nullable(),
  cause: z.enum(['blocking', 'failing']).nullable(),
  failures: z.int(),
});
export type GateView = z.infer<typeof GateView>;

export const PROBLEM_KINDS = ['performance', 'venue', 'window', 'box-office', 'image', 'run'] as const;
export const ProblemKind = z.enum(PROBLEM_KINDS);
export type ProblemKind = z.infer<typeof ProblemKind>;

/** How the import is doing now. Without a key, nothing is asked of KOPIS. `run` is the latest, over or not. */
export const KopisStatus = z.object({
  hasKey: z.boolean(),
  gate: GateView,
  run: ImportRunView.nullable(),
  replay: ReplayView.nullable(),
  problems: z.partialRecord(ProblemKind, z.int()),
});
export type KopisStatus = z.infer<typeof KopisStatus>;

export const OneImportRun = z.object({ runId: Id });

/** One span of dates of a run, with how many of its pages ended how. */
export const ImportWindowView = z.object({
  from: CalendarDate,
  to: CalendarDate,
  pages: z.record(z.string(), z.int()),
});
export type ImportWindowView = z.infer<typeof ImportWindowView>;
export const ImportWindows = z.object({ items: z.array(ImportWindowView) });

/** What could not be imported, what came last first. */
export const ListProblems = z.object({ kind: ProblemKind.optional(), ...pageInput });
export type ListProblems = z.infer<typeof ListProblems>;

/** `sourceId`: KOPIS's key, an address or a page of a list. `performanceId`: the performance under that key, where it is here. */
export const ProblemView = z.object({
  id: Id,
  kind: ProblemKind,
  sourceId: z.string(),
  cause: z.string(),
  detail: z.string().nullable(),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  count: z.int(),
  performanceId: Id.nullable(),
});
export type ProblemView = z.infer<typeof ProblemView>;
export const ProblemPage = page(ProblemView);
export type ProblemPage = z.infer<typeof ProblemPage>;

export const UNREAD_FIELDS = ['timetable', 'price', 'age', 'runningTime', 'genre'] as const;
/** A text of a listing that parsers read; `genre` is a label. */
export const UnreadField = z.enum(UNREAD_FIELDS);
export type UnreadField = z.infer<typeof UnreadField>;

export const ListUnread = z.object({ field: UnreadField, ...pageInput });
export type ListUnread = z.infer<typeof ListUnread>;

/** A listing's text that could not be read, as its source has it. */
export const UnreadText = z.object({ performanceId: Id, title: z.string(), text: z.string(), fetchedAt: Instant });
export const UnreadPage = page(UnreadText);
export type UnreadPage = z.infer<typeof UnreadPage>;

/** Over all listings that are shown: how many have each text, how many of those could not be read, and the genre labels nobody knows. */
export const UnreadCounts = z.object({
  fields: z.record(z.enum(['timetable', 'price', 'age', 'runningTime']), z.object({ texts: z.int(), unread: z.int() })),
  unknownGenres: z.record(z.string(), z.int()),
});

/** `since`: only what changed on that day or later; without it, everything is asked for again. */
export const StartImport = z.object({ since: CalendarDate.optional() });
export type StartImport = z.infer<typeof StartImport>;

export const PauseImport = z.object({ reason: ModerationReason });
export type PauseImport = z.infer<typeof PauseImport>;
