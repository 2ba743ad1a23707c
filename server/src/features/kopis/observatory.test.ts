import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { PROBLEM_KINDS, UNREAD_FIELDS } from '@golden-ticket/shared/kopis';
import { enqueue } from '../../queue/queue.ts';
import { testApp } from '../../testing/app.ts';
import { FakeKopis, faces } from '../../testing/fake-kopis.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import type { Member } from '../member/member.entity.ts';
import { importKopis } from './import.job.ts';
import { ImportRun, KopisGate, Replay, SourceDocument } from './kopis.entity.ts';
import { noteProblem } from './problems.ts';
import { replayKopis } from './replay.job.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: kopis.web, kopis: kopis.settings });
let operator: Member;
const desk = () => app.as(operator).kopis;
const reasonOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    ({ cause }) => cause.reason,
  );
const actions = async () =>
  (await app.em().findAll(AuditEntry, { orderBy: { id: 'asc' } })).map(({ action, reason }) => [action, reason]);

beforeEach(async () => {
  kopis.reset();
  operator = await given.member(app, { role: 'operator' });
  for (const number of [1, 2, 3]) kopis.performance(number);
});

describe('start', () => {
  test('sets a run going whose windows and tasks can be watched until it is over', async () => {
    const { id } = await desk().start({});
    const before = await desk().status();
    expect(before).toMatchObject({ hasKey: true, run: { id, kind: 'full', finishedAt: null, failure: null } });
    expect(Object.keys(before.run?.tasks.window ?? {})).toEqual(['open']);
    const waiting = await desk().windows({ runId: id });
    expect(waiting.items).toHaveLength(7);
    expect(waiting.items.every(({ pages }) => pages['open'] === 1)).toBe(true);

    expect(await app.drain()).toEqual([]);
    const { items } = await desk().runs({});
    expect(items).toMatchObject([
      { id, failure: null, tasks: { performance: { created: 3 }, venue: { created: 1 } }, blocked: 0, malformed: 0 },
    ]);
    expect(items[0]?.finishedAt).not.toBeNull();
    const windows = (await desk().windows({ runId: id })).items;
    expect(windows.map(({ from }) => from)).toEqual(waiting.items.map(({ from }) => from));
    expect(windows.some(({ pages }) => pages['listed'] === 1)).toBe(true);
    expect(await actions()).toEqual([['kopis.start', 'full']]);
  });

  test('once at a time, however many ask at once', async () => {
    const ends = await Promise.all([1, 2, 3, 4].map(() => reasonOf(desk().start({}))));
    expect(ends.filter((end) => end === 'kopis.running')).toHaveLength(3);
    expect(await app.em().count(ImportRun)).toBe(1);
  });

  test('beside the nightly job: that one goes on with the run', async () => {
    await Promise.all([desk().start({}), enqueue(app.em(), importKopis, {})]);
    expect(await app.drain()).toEqual([]);
    expect(await app.em().count(ImportRun)).toBe(1);
  });

  test('since a day asks for what changed since; never later than the last whole run could have missed', async () => {
    await desk().start({});
    await app.drain();
    app.clock.set('2026-11-25T12:00:00+09:00');
    kopis.asked.length = 0;
    const { id } = await desk().start({ since: '2026-11-25' });
    await app.drain();
    expect((await desk().runs({ limit: 1 })).items).toMatchObject([
      { id, kind: 'delta', changedSince: '2026-11-21', finishedAt: expect.any(String) },
    ]);
    expect(kopis.count(/afterdate=20261121/)).toBeGreaterThan(0);
    const earlier = await desk().start({ since: '2026-11-01' });
    expect((await desk().runs({ limit: 1 })).items).toMatchObject([{ id: earlier.id, changedSince: '2026-11-01' }]);
    expect((await actions()).at(-1)).toEqual(['kopis.start', 'since 2026-11-01']);
  });

  test('needs a key', async () => {
    app.services.kopis = null;
    try {
      expect(await desk().status()).toMatchObject({ hasKey: false, run: null });
      expect(await reasonOf(desk().start({}))).toBe('kopis.no-key');
      expect(await reasonOf(desk().replay())).toBe('kopis.no-key');
      expect(await actions()).toEqual([]);
    } finally {
      app.services.kopis = kopis.settings;
    }
  });
});

describe('pause', () => {
  test('keeps everybody from asking, until resumed; the run loses nothing', async () => {
    await desk().pause({ reason: '점검 중입니다.' });
    await desk().start({});
    expect(await app.drain()).toEqual([]);
    expect(kopis.asked).toEqual([]);
    expect(await desk().status()).toMatchObject({
      gate: { held: { reason: '점검 중입니다.' }, pausedUntil: null, cause: null },
      run: { finishedAt: null, unanswered: 0 },
    });
    expect(await reasonOf(desk().pause({ reason: '다시' }))).toBe('kopis.paused');

    await desk().resume();
    expect(await desk().status()).toMatchObject({ gate: { held: null } });
    await app.em().getConnection().execute(`update pgboss.job set start_after = now() where state < 'active'`);
    expect(await app.drain()).toEqual([]);
    expect((await desk().runs({})).items).toMatchObject([{ failure: null, tasks: { performance: { created: 3 } } }]);
    expect(await reasonOf(desk().resume())).toBe('kopis.not-paused');
    expect(await actions()).toEqual([
      ['kopis.pause', '점검 중입니다.'],
      ['kopis.start', 'full'],
      ['kopis.resume', ''],
    ]);
  });

  test('of the circuit’s own is told with its cause, counted in the run, and ended early by a hand', async () => {
    kopis.on('/pblprfr/PF000001', faces.blocked);
    await desk().start({});
    await app.drain();
    expect(await desk().status()).toMatchObject({
      gate: { held: null, cause: 'blocking', pausedUntil: expect.any(String), failures: 1 },
      run: { blocked: 1, unanswered: 0 },
    });
    await desk().resume();
    expect((await desk().status()).gate).toMatchObject({ pausedUntil: null, cause: null });
    expect(await app.em().findOneOrFail(KopisGate, 1)).toMatchObject({ pauses: 1, pausedUntil: null });
  });
});

test('answers nobody can read and none at all are counted, and the problems listed by kind and page', async () => {
  kopis.on('/pblprfr/PF000001', faces.malformed);
  kopis.on('/pblprfr/PF000002', faces.status(500), 1);
  await desk().start({});
  await app.drain();
  await app.em().getConnection().execute(`update pgboss.job set start_after = now() where state < 'active'`);
  await app.drain();
  expect((await desk().status()).run).toMatchObject({ malformed: 1, unanswered: 1, finishedAt: expect.any(String) });
  await given.performance(app, { sourceId: 'PF777777' });
  const at = app.clock.now();
  await noteProblem(app.em(), { kind: 'performance', sourceId: 'PF777777' }, { cause: 'unfit', detail: '제목', at });
  await noteProblem(app.em(), { kind: 'venue', sourceId: 'FC1' }, { cause: 'malformed', detail: '', at });
  expect((await desk().status()).problems).toEqual({ performance: 2, venue: 1 });
  const first = await desk().problems({ limit: 1 });
  expect(first.items).toMatchObject([{ kind: 'venue', detail: null, performanceId: null }]);
  const rest = await desk().problems({ kind: 'performance', limit: 1 });
  expect(rest.items).toMatchObject([{ sourceId: 'PF777777', cause: 'unfit', performanceId: expect.any(Number) }]);
  const last = await desk().problems({ kind: 'performance', limit: 1, cursor: rest.nextCursor });
  expect(last).toMatchObject({ items: [{ sourceId: 'PF000001', cause: 'malformed', count: 1 }], nextCursor: null });
});

test('texts that could not be read, as the source has them, with their performance', async () => {
  const { id } = await given.performance(app, { priceText: '마음을 담아 내 주세요', genreText: '무언극' });
  const { id: other } = await given.performance(app, { priceText: '되는 만큼만' });
  await given.performance(app);
  expect(await desk().unreadCounts()).toMatchObject({
    fields: { price: { texts: 3, unread: 2 }, timetable: { unread: 0 } },
    unknownGenres: { 무언극: 1 },
  });
  const first = await desk().unread({ field: 'price', limit: 1 });
  expect(first.items).toMatchObject([{ performanceId: other, text: '되는 만큼만' }]);
  const next = await desk().unread({ field: 'price', limit: 1, cursor: first.nextCursor });
  expect(next).toMatchObject({ items: [{ performanceId: id, text: '마음을 담아 내 주세요' }], nextCursor: null });
  expect((await desk().unread({ field: 'genre' })).items).toMatchObject([{ performanceId: id, text: '무언극' }]);
});

describe('replay', () => {
  beforeEach(async () => {
    await enqueue(app.em(), importKopis, {});
    await app.drain();
    kopis.asked.length = 0;
  });

  test('reads all kept answers again, asks KOPIS nothing and tells how far it is', async () => {
    const { id } = await desk().replay();
    expect((await desk().status()).replay).toMatchObject({ id, total: 4, done: 0, finishedAt: null });
    expect(await reasonOf(desk().replay())).toBe('kopis.replaying');
    expect(await app.drain()).toEqual([]);
    expect((await desk().status()).replay).toMatchObject({
      total: 4,
      done: 4,
      outcomes: { unchanged: 4 },
      finishedAt: expect.any(String),
    });
    expect(kopis.asked).toEqual([]);
    expect(await actions()).toEqual([['kopis.replay', '']]);
    await desk().replay();
  });

  test('goes on where a killed one was, and counts nothing twice', async () => {
    const { id } = await desk().replay();
    const [first] = await app.em().findAll(SourceDocument, { orderBy: { id: 'asc' }, limit: 1 });
    const soFar = { lastDocumentId: first!.id, done: 1, outcomes: { changed: 1 } };
    await app.em().nativeUpdate(Replay, { id }, soFar);
    await app.drain();
    expect((await desk().status()).replay).toMatchObject({ done: 4, outcomes: { changed: 1, unchanged: 3 } });
  });

  test('whose job is lost goes on when asked for again', async () => {
    const { id } = await desk().replay();
    await app.em().getConnection().execute(`delete from pgboss.job where name = '${replayKopis.name}'`);
    expect(await desk().replay()).toEqual({ id });
    await app.drain();
    expect((await desk().status()).replay).toMatchObject({ id, done: 4 });
  });

  test('needs answers that are kept', async () => {
    await app.em().nativeDelete(SourceDocument, {});
    expect(await reasonOf(desk().replay())).toBe('kopis.nothing-kept');
  });
});

test('costs the same few statements however much there is', async () => {
  await desk().start({});
  await app.drain();
  const { run } = await desk().status();
  expect(await countQueries(() => desk().status())).toBe(2);
  expect(await countQueries(() => desk().runs({}))).toBe(1);
  expect(await countQueries(() => desk().windows({ runId: run!.id }))).toBe(1);
  expect(await countQueries(() => desk().problems({}))).toBe(1);
  expect(await countQueries(() => desk().unread({ field: 'age' }))).toBe(1);
  expect(await countQueries(() => desk().unreadCounts())).toBe(1);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const page = { cursor: fc.constantFrom(null, 'W10', '한'), limit: fc.integer({ min: 1, max: 120 }) };
  await endsOf((asked) => desk().runs(asked), oddInput(page), 50);
  await endsOf((asked) => desk().windows(asked), oddInput({ runId: fc.integer() }), 50);
  await endsOf((asked) => desk().problems(asked), oddInput({ kind: fc.constantFrom(...PROBLEM_KINDS), ...page }), 50);
  await endsOf((asked) => desk().unread(asked), oddInput({ field: fc.constantFrom(...UNREAD_FIELDS), ...page }), 50);
  const since = fc.constantFrom('2026-11-01', '1899-01-01', '2026-02-30');
  await endsOf((asked) => desk().start(asked), oddInput({ since }), 50, ['CONFLICT']);
  await endsOf((asked) => desk().pause(asked), oddInput({ reason: fc.string() }), 50, ['CONFLICT']);
});
