import { defineEntity, p } from '@mikro-orm/core';
import type { Genre } from '@golden-ticket/shared/genre';
import { createdAt, id } from '../../db/base.ts';
import { Performance } from '../performance/performance.entity.ts';

const SourceDocumentSchema = defineEntity({
  name: 'SourceDocument',
  tableName: 'source_document',
  properties: {
    ...id,
    kind: p.text().$type<'performance' | 'venue'>(),
    sourceId: p.text(),
    /** The answer's bytes as they came, brotli-compressed. */
    body: p.blob().lazy(),
    /** SHA-256 of the uncompressed bytes, hex. */
    sha256: p.text(),
    fetchedAt: p.datetime(),
    /** The version of the parsers that read it last. */
    parserVersion: p.integer().default(0),
  },
  uniques: [{ properties: ['kind', 'sourceId'] }],
});

/** The last good answer of KOPIS for one record, kept so that it can be read again when the parsers learn more. */
export class SourceDocument extends SourceDocumentSchema.class {}
SourceDocumentSchema.setClass(SourceDocument);

const BoxOfficeEntrySchema = defineEntity({
  name: 'BoxOfficeEntry',
  tableName: 'box_office_entry',
  properties: {
    ...id,
    /** Null: over all genres. */
    genre: p.text().$type<Genre>().nullable(),
    rank: p.integer(),
    sourceId: p.text(),
    performance: () => p.manyToOne(Performance).nullable().deleteRule('set null'),
    title: p.text(),
    venueText: p.text().nullable(),
    /** The booking dates asked for; the answer itself does not say. */
    from: p.date().name('from_date'),
    to: p.date().name('to_date'),
    collectedAt: p.datetime(),
  },
  indexes: [{ properties: ['genre', 'rank'] }, { properties: ['performance'] }],
});

/** One rank of KOPIS's booking board, which counts tickets sold in a span of booking dates. */
export class BoxOfficeEntry extends BoxOfficeEntrySchema.class {}
BoxOfficeEntrySchema.setClass(BoxOfficeEntry);

const ImportRunSchema = defineEntity({
  name: 'ImportRun',
  tableName: 'import_run',
  properties: {
    ...id,
    ...createdAt,
    kind: p.text().$type<'full' | 'delta'>(),
    /** For a delta: only what changed on or after this date was asked for. */
    changedSince: p.date().nullable(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
    /** Why it does not count as a whole sweep: it was stopped, or a list could not be read. */
    failure: p.text().nullable(),
    /** Once finished: how many of its tasks of each kind ended how. */
    outcomes: p.json<Record<string, Record<string, number>>>().nullable(),
    /** Once finished: its pages of lists, by target, and how each ended. */
    pages: p.json<Record<string, string>>().nullable(),
    /** Answers meanwhile that said we ask too fast. */
    blocked: p.integer().default(0),
    /** Requests meanwhile that a service which is well would have answered. */
    unanswered: p.integer().default(0),
  },
  indexes: [
    {
      name: 'import_run_unfinished',
      expression: `create unique index "import_run_unfinished" on "import_run" ((true)) where "finished_at" is null`,
    },
  ],
});

/** One sweep over the catalogue's windows; finished when none of its tasks is open. Only one is unfinished at a time. */
export class ImportRun extends ImportRunSchema.class {}
ImportRunSchema.setClass(ImportRun);

const ImportTaskSchema = defineEntity({
  name: 'ImportTask',
  tableName: 'import_task',
  properties: {
    ...id,
    run: () => p.manyToOne(ImportRun).deleteRule('cascade'),
    kind: p.text(),
    /** What to import, in its kind's own words: a key of KOPIS, a span of dates, a genre. */
    target: p.text(),
    attempts: p.integer().default(0),
    /** How it ended; null while it is open. */
    outcome: p.text().nullable(),
  },
  uniques: [{ properties: ['run', 'kind', 'target'] }],
});

/**
 * What an unfinished run has to do, each thing once, and what of it is done. The queue's jobs come and go and may come twice; this is what
 * they are held against. Rows go when the run finishes.
 */
export class ImportTask extends ImportTaskSchema.class {}
ImportTaskSchema.setClass(ImportTask);

const ImportProblemSchema = defineEntity({
  name: 'ImportProblem',
  tableName: 'import_problem',
  properties: {
    ...id,
    /** What was being read: `performance`, `venue`, `image`, `window`, `box-office`. */
    kind: p.text(),
    sourceId: p.text(),
    cause: p.text(),
    detail: p.text().nullable(),
    firstSeenAt: p.datetime(),
    lastSeenAt: p.datetime(),
    count: p.integer().default(1),
  },
  uniques: [{ properties: ['kind', 'sourceId', 'cause'] }],
});

/** Something that could not be imported, and why; removed when a later attempt succeeds. */
export class ImportProblem extends ImportProblemSchema.class {}
ImportProblemSchema.setClass(ImportProblem);

const KopisGateSchema = defineEntity({
  name: 'KopisGate',
  tableName: 'kopis_gate',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** No request may start before this moment. */
    nextAt: p.datetime(),
    /** Set while the service blocks us or keeps failing, and while one request tries whether it still does. */
    pausedUntil: p.datetime().nullable(),
    /** Failures since the last success. */
    failures: p.integer().default(0),
    /** Pauses since the last success. */
    pauses: p.integer().default(0),
    /** What the last pause was for. */
    cause: p.text().$type<'blocking' | 'failing'>().nullable(),
    /** Set while an operator has all of us wait. */
    heldAt: p.datetime().nullable(),
    heldReason: p.text().nullable(),
  },
});

/** The one row (id 1) that all workers share to keep KOPIS's pace: a throttle, a pause and a circuit breaker. Its times are the database's. */
export class KopisGate extends KopisGateSchema.class {}
KopisGateSchema.setClass(KopisGate);

const ReplaySchema = defineEntity({
  name: 'Replay',
  tableName: 'kopis_replay',
  properties: {
    ...id,
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
    /** How many answers were kept when it began. */
    total: p.integer(),
    done: p.integer().default(0),
    /** How many ended how. */
    outcomes: p.json<Record<string, number>>().defaultRaw(`'{}'`),
    /** The last document that was read again: a killed one goes on after it. */
    lastDocumentId: p.integer().default(0),
  },
  indexes: [
    {
      name: 'kopis_replay_unfinished',
      expression: `create unique index "kopis_replay_unfinished" on "kopis_replay" ((true)) where "finished_at" is null`,
    },
  ],
});

/** All kept answers read again because an operator asked for it. Only one is unfinished at a time. */
export class Replay extends ReplaySchema.class {}
ReplaySchema.setClass(Replay);
