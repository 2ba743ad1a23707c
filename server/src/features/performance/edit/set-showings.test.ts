import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { today } from '../../../clock.ts';
import { testApp } from '../../../testing/app.ts';
import { aPerformance, given } from '../../../testing/given.ts';
import { countQueries } from '../../../testing/record-queries.ts';
import type { Member } from '../../member/member.entity.ts';
import { extendShowings } from '../extend-showings.ts';
import { Performance } from '../performance.entity.ts';
import type { PerformanceDraft } from '../performance-draft.ts';
import { savePerformance } from '../save-performance.ts';

const app = await testApp();
let operator: Member;
beforeEach(async () => {
  operator = await given.member(app, { role: 'operator' });
});

const edit = () => app.as(operator).performance;
const view = (id: number) => app.anonymous.performance.byId({ id });
const save = (draft: PerformanceDraft) => app.em().transactional((em) => savePerformance(em, draft));
const later = (draft: PerformanceDraft): PerformanceDraft => ({
  ...draft,
  fetchedAt: new Date(draft.fetchedAt.getTime() + 3_600_000),
});
const at = (day: string, time: string) => new Date(`2026-11-${day}T${time}:00+09:00`).toISOString();
const times = async (id: number) => (await view(id)).showings.map(({ startsAt }) => startsAt);
const LINES = { timetableText: '매일 19:30', endsOn: '2026-11-25' };

test('who plays tonight is seen on the page and in the calendar, credited, found, and told of as a change', async () => {
  const { id } = await given.performance(app, LINES);
  const cast = [
    { name: '이바다', part: '제빵사' },
    { name: '한여울', part: null },
  ];
  await edit().setShowings({ id, revision: 1, put: [{ startsAt: '2026-11-22T19:30:00+09:00', cast }], withdraw: [] });
  const seen = await view(id);
  expect(seen.showings[0]).toMatchObject({ startsAt: at('22', '19:30'), confirmed: true, cast });
  expect(seen.showings[1]).toMatchObject({ confirmed: false, cast: [] });
  expect(seen.cast.map(({ name }) => name)).toEqual(['김하늘', '이바다', '박도담', '한여울']);
  const told = { source: 'operator', changedAt: '2026-11-22T10:00:00.000Z' };
  expect(seen.changes).toEqual([
    { field: 'cast', from: '김하늘, 이바다, 박도담 등', to: '김하늘, 이바다, 박도담, 한여울 등', ...told },
    { field: 'showings', from: '2026-11-22 19:30', to: '2026-11-22 19:30 이바다(제빵사), 한여울', ...told },
  ]);
  const calendar = await app.anonymous.performance.calendar({ from: '2026-11-22', to: '2026-11-23' });
  expect(calendar.items.map((showing) => showing.cast.map(({ name }) => name))).toEqual([['이바다', '한여울'], []]);
  expect((await app.anonymous.search.all({ q: '한여울' })).performances).toHaveLength(1);
  expect((await edit().forEdit({ id })).pinned).toEqual(['cast', 'showings']);
  expect((await app.as(operator).audit.list({})).items).toMatchObject([{ action: 'performance.setShowings' }]);
});

test('put, moved and withdrawn ones stay so when the source tells its timetable again; the others follow it', async () => {
  const draft = aPerformance(app, LINES);
  const { id } = await save(draft);
  await edit().setShowings({
    id,
    revision: 1,
    put: [{ startsAt: at('23', '14:00'), cast: [{ name: '김하늘', part: null }] }],
    withdraw: [at('23', '19:30'), at('24', '19:30')],
  });
  const set = [at('22', '19:30'), at('23', '14:00'), at('25', '19:30')];
  expect(await times(id)).toEqual(set);
  expect(await save(later(draft))).toMatchObject({ outcome: 'unchanged' });
  await save(later({ ...draft, endsOn: '2026-11-26', timetableText: '매일 20:00' }));
  const followed = [at('22', '20:00'), at('23', '14:00'), at('23', '20:00'), at('24', '20:00'), at('25', '20:00')];
  expect(await times(id)).toEqual([...followed, at('26', '20:00')]);
  expect((await view(id)).showings[1]!.cast).toMatchObject([{ name: '김하늘' }]);
});

test('control: what no operator confirmed or withdrew, the timetable takes and gives', async () => {
  const draft = aPerformance(app, LINES);
  const { id } = await save(draft);
  await edit().setShowings({
    id,
    revision: 1,
    put: [{ startsAt: at('23', '14:00'), cast: [] }],
    withdraw: [at('24', '19:30')],
  });
  const db = app.em().getKysely();
  await sql`update showing set confirmed = false`.execute(db);
  await sql`update performance set withdrawn_showings = '{}'`.execute(db);
  await save(later(draft));
  expect(await times(id)).toEqual(['22', '23', '24', '25'].map((day) => at(day, '19:30')));
});

test('the calendar of a long run goes on around them', async () => {
  const { id } = await given.performance(app, { timetableText: '매일 19:30', endsOn: '2028-11-25' });
  await edit().setShowings({ id, revision: 1, put: [], withdraw: [at('24', '19:30')] });
  app.clock.set('2027-02-01T12:00:00+09:00');
  expect(await app.em().transactional((em) => extendShowings(em, id, today(app.clock)))).toBe(true);
  expect(await app.em().findOneOrFail(Performance, id)).toMatchObject({ withdrawnShowings: [at('24', '19:30')] });
});

test('given back, the timetable rules again and nobody is said to play in particular', async () => {
  const { id } = await given.performance(app, LINES);
  const put = [{ startsAt: at('23', '14:00'), cast: [{ name: '김하늘', part: null }] }];
  await edit().setShowings({ id, revision: 1, put, withdraw: [at('24', '19:30')] });
  await edit().release({ id, revision: 2, fields: ['showings'] });
  const { showings, changes } = await view(id);
  expect(showings.map(({ startsAt, confirmed, cast }) => [startsAt, confirmed, cast.length])).toEqual(
    ['22', '23', '24', '25'].map((day) => [at(day, '19:30'), false, 0]),
  );
  expect(changes.map(({ from, to }) => [from, to])).toContainEqual(['2026-11-23 14:00 김하늘', '2026-11-24 19:30']);
  expect((await edit().forEdit({ id })).pinned).toEqual([]);
});

test('one outside the run is refused, one after midnight of its last night is not', async () => {
  const { id } = await given.performance(app, LINES);
  const put = (startsAt: string) =>
    edit().setShowings({ id, revision: 1, put: [{ startsAt, cast: [] }], withdraw: [] });
  const outside = { code: 'BAD_REQUEST', message: 'performance.showing-outside' };
  await expect(put(at('21', '19:30'))).rejects.toMatchObject(outside);
  await expect(put(at('26', '19:30'))).rejects.toMatchObject(outside);
  expect(await put('2026-11-25T15:00:00Z')).toEqual({ revision: 2 });
});

test('of two casts set at once, the second is told that it is another now', async () => {
  const { id } = await given.performance(app, LINES);
  const ends = await Promise.allSettled(
    ['김하늘', '이바다'].map((name) =>
      edit().setShowings({
        id,
        revision: 1,
        put: [{ startsAt: at('22', '19:30'), cast: [{ name, part: null }] }],
        withdraw: [],
      }),
    ),
  );
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await view(id)).showings[0]!.cast).toHaveLength(1);
});

test('few statements, however many showings and people', async () => {
  const { id } = await given.performance(app, { endsOn: '2027-05-01' });
  const cast = Array.from({ length: 40 }, (_, index) => ({ name: `배우${index}`, part: null }));
  const put = Array.from({ length: 100 }, (_, day) => ({
    startsAt: new Date(Date.parse('2026-11-23T14:00:00+09:00') + day * 86_400_000).toISOString(),
    cast,
  }));
  const set = () => edit().setShowings({ id, revision: 1, put, withdraw: [] });
  expect(await countQueries(set)).toBeLessThan(40);
  expect(await countQueries(() => view(id))).toBe(1);
});
