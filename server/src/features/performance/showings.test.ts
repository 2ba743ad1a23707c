import { expect, test } from 'vitest';
import { enqueue } from '../../queue/queue.ts';
import { testApp } from '../../testing/app.ts';
import { aPerformance, given } from '../../testing/given.ts';
import { countQueries, recordWrites } from '../../testing/record-queries.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { Performance, Showing } from './performance.entity.ts';
import { rollOver } from './roll-over.job.ts';
import { savePerformance } from './save-performance.ts';

const app = await testApp();
const save = (draft: PerformanceDraft) =>
  app.em().transactional((em) => savePerformance(em, { ...draft, fetchedAt: app.clock.now() }));
const showings = async (id: number) =>
  (await app.anonymous.performance.byId({ id })).showings.map(({ startsAt }) => startsAt);
const daysOf = async (id: number) => {
  const rows = await app.em().find(Showing, { performance: id }, { orderBy: { startsAt: 'asc' } });
  return rows.map(({ startsAt }) => startsAt.toISOString().slice(0, 10));
};

/** What it writes to the catalogue. */
async function rollOverTo(day: string): Promise<string[]> {
  app.clock.set(`${day}T00:05:00+09:00`);
  await enqueue(app.em(), rollOver, {});
  const writes = await recordWrites(async () => expect(await app.drain()).toEqual([]));
  return writes.filter((text) => !text.includes('catalogue_write'));
}

/** Eight in the evening in Seoul, on each day. */
const evenings = (...days: string[]) => days.map((day) => `${day}T11:00:00.000Z`);

test('a new timetable counts from today on; what is past, and what is confirmed, stays', async () => {
  const draft = aPerformance(app, { startsOn: '2026-11-20', endsOn: '2026-11-25', timetableText: '매일(20:00)' });
  const { id } = await save(draft);
  expect(await showings(id)).toEqual(
    evenings('2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'),
  );
  await app.em().nativeUpdate(Showing, { startsAt: new Date('2026-11-23T20:00:00+09:00') }, { confirmed: true });

  await save({ ...draft, timetableText: '매일(15:00)' });
  const afternoons = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((day) => `${day}T06:00:00.000Z`);
  expect(await showings(id)).toEqual([...evenings('2026-11-20', '2026-11-21', '2026-11-23'), ...afternoons].toSorted());

  await save({ ...draft, startsOn: '2026-11-21', timetableText: '그때그때' });
  expect(await showings(id)).toEqual(evenings('2026-11-21', '2026-11-23'));
});

test('a run of years is laid out from a month back to half a year ahead, and a page shows the next two hundred', async () => {
  const run = { startsOn: '2024-01-01', endsOn: '2030-12-31', openRun: true, timetableText: '매일(15:00,20:00)' };
  const { id } = await given.performance(app, run);
  const days = await daysOf(id);
  expect([days[0], days.at(-1), days.length]).toEqual(['2026-10-22', '2027-05-21', 212 * 2]);
  const view = await app.anonymous.performance.byId({ id });
  expect(view.moreShowings).toBe(true);
  expect(view.showings.filter(({ startsAt }) => startsAt < '2026-11-21T15:00:00Z')).toHaveLength(50);
  expect(view.showings.filter(({ startsAt }) => startsAt >= '2026-11-21T15:00:00Z')).toHaveLength(200);
});

test('a page takes as many statements for a long run as for one evening', async () => {
  await given.venue(app, { sourceId: 'FC1' });
  const long = await given.performance(app, { venueSourceId: 'FC1', endsOn: '2030-12-31' });
  const short = await given.performance(app, { venueSourceId: 'FC1', endsOn: '2026-11-22', castText: null });
  for (const { id } of [long, short]) {
    expect(await countQueries(() => app.anonymous.performance.byId({ id }))).toBe(2);
  }
});

test('each night ended runs are filed away and calendars of long runs go on, once', async () => {
  const ended = await given.performance(app, { endsOn: '2026-11-22' });
  const long = await given.performance(app, { endsOn: '2030-12-31', timetableText: '매일(20:00)' });
  const archived = async (id: number) => (await app.em().findOneOrFail(Performance, id)).archived;

  await rollOverTo('2026-11-23');
  expect([await archived(ended.id), await archived(long.id)]).toEqual([true, false]);
  expect((await daysOf(long.id)).at(-1)).toBe('2027-05-21');

  await rollOverTo('2026-12-25');
  expect((await daysOf(long.id)).at(-1)).toBe('2027-06-23');
  expect((await daysOf(long.id)).length).toBe(new Set(await daysOf(long.id)).size);
  const writes = await rollOverTo('2026-12-25');
  expect(writes.filter((text) => !text.includes('set archived'))).toEqual([]);
});

test('a run that starts after the horizon gets its showings when that comes near', async () => {
  const run = { startsOn: '2027-09-01', endsOn: '2027-09-02', timetableText: '매일(20:00)' };
  const draft = aPerformance(app, run);
  const { id } = await save(draft);
  expect(await showings(id)).toEqual([]);
  expect((await save(draft)).outcome).toBe('unchanged');
  await rollOverTo('2027-04-20');
  expect(await showings(id)).toEqual(evenings('2027-09-01', '2027-09-02'));
  expect((await save(draft)).outcome).toBe('unchanged');
});

test('a run that comes back after it ended is current again', async () => {
  const draft = aPerformance(app, { endsOn: '2026-11-22' });
  const { id } = await save(draft);
  await rollOverTo('2026-11-24');
  expect((await app.anonymous.performance.list({})).total).toBe(0);
  await save({ ...draft, endsOn: '2026-12-01' });
  expect(await app.anonymous.performance.list({})).toMatchObject({ items: [{ id }], total: 1 });
});
