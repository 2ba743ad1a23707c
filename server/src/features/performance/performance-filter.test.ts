import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENRES } from '@golden-ticket/shared/genre';
import { SORTS, STATES, TIMES_OF_DAY } from '@golden-ticket/shared/performance';
import type { ListPerformances, PerformanceFilter, PerformanceView } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { ACCESSIBILITY } from '@golden-ticket/shared/venue';
import { addDays } from '../../clock.ts';
import { encodeCursor } from '../../db/cursor.ts';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { Performance } from './performance.entity.ts';

const app = await testApp();
const TODAY = '2026-11-22';
const SEOUL = { lat: 37.5547, lng: 126.9707 };

const list = (input: Partial<ListPerformances> = {}) => app.anonymous.performance.list(input);
const titles = async (input: Partial<ListPerformances> = {}) =>
  (await list({ sort: 'newest', ...input })).items.map(({ title }) => title).toSorted();
const add = (title: string, overrides: Partial<PerformanceDraft>) => given.performance(app, { title, ...overrides });
const one = (date: string) => ({ startsOn: date, endsOn: date });

test('days: a showing on one of them; where the showings of some are not known, the run', async () => {
  const run = { startsOn: TODAY, endsOn: '2026-12-31' };
  await add('토요일마다', { ...run, timetableText: '토요일(19:00)' });
  await add('언제인지 모를', { ...run, timetableText: '추후 공지' });
  await add('긴', { startsOn: TODAY, endsOn: '2028-12-31', timetableText: '토요일(19:00)' });
  await add('지난', { startsOn: '2026-11-01', endsOn: '2026-11-21', timetableText: '매일(19:00)' });
  expect(await titles({ from: '2026-11-28', to: '2026-11-28' })).toEqual(['긴', '언제인지 모를', '토요일마다']);
  expect(await titles({ from: '2026-11-29', to: '2026-12-04' })).toEqual(['언제인지 모를']);
  expect(await titles({ from: '2026-12-27' })).toEqual(['긴', '언제인지 모를']);
  expect(await titles({ from: '2028-05-01', to: '2028-05-01' })).toEqual(['긴']);
  expect(await titles({ to: '2026-11-27' })).toEqual(['언제인지 모를']);
  expect(await titles({ to: '2026-11-21' })).toEqual([]);
  expect(await titles({ from: '2026-11-01', to: TODAY })).toEqual(['언제인지 모를']);
  expect(await titles({ state: 'ended', from: '2026-11-21', to: '2026-11-30' })).toEqual(['지난']);
  expect(await titles({ state: 'ended', from: '2026-11-22' })).toEqual([]);
});

test('the days of a run begin and end at midnight in Seoul', async () => {
  await add('늦은', { ...one('2026-11-28'), timetableText: '토요일(23:30)' });
  await add('이른', { ...one('2026-11-29'), timetableText: '일요일(00:30)' });
  expect(await titles({ from: '2026-11-28', to: '2026-11-28' })).toEqual(['늦은']);
  expect(await titles({ from: '2026-11-29', to: '2026-11-29' })).toEqual(['이른']);
});

test('time of day: a known showing then, on the days asked for', async () => {
  const run = { startsOn: '2026-11-23', endsOn: '2026-11-29' };
  await add('아침', { ...run, timetableText: '화요일(11:59)' });
  await add('낮', { ...run, timetableText: '화요일(12:00), 토요일(17:59)' });
  await add('저녁', { ...run, timetableText: '토요일(18:00)' });
  await add('모름', { ...run, timetableText: '추후 공지' });
  expect(await titles({ time: 'morning' })).toEqual(['아침']);
  expect(await titles({ time: 'afternoon' })).toEqual(['낮']);
  expect(await titles({ time: 'evening' })).toEqual(['저녁']);
  expect(await titles({ time: 'evening', to: '2026-11-27' })).toEqual([]);
  expect(await titles({ time: 'afternoon', from: '2026-11-28' })).toEqual(['낮']);
  app.clock.set('2026-11-25T00:00:00+09:00');
  expect(await titles({ time: 'morning' })).toEqual([]);
  expect(await titles({ state: 'ongoing', time: 'evening' })).toEqual(['저녁']);
});

test('prices and ages: what is not known is no yes', async () => {
  await add('무료', { priceText: '전석 무료', ageText: '전체 관람가' });
  await add('일부 무료', { priceText: '일반석 20,000원, 어린이석 무료', ageText: '36개월 이상' });
  await add('유료', { priceText: 'R석 30,000원', ageText: '만 7세 이상' });
  await add('모름', { priceText: '추후 공지', ageText: '현장 문의' });
  expect(await titles({ free: true })).toEqual(['무료']);
  expect(await titles({ maxPrice: 0 })).toEqual(['무료', '일부 무료']);
  expect(await titles({ maxPrice: 29_999 })).toEqual(['무료', '일부 무료']);
  expect(await titles({ maxPrice: 30_000 })).toEqual(['무료', '유료', '일부 무료']);
  expect(await titles({ age: 2 })).toEqual(['무료']);
  expect(await titles({ age: 3 })).toEqual(['무료', '일부 무료']);
  expect(await titles({ age: 7 })).toEqual(['무료', '유료', '일부 무료']);
});

test('the venue: which, what it has, and how near it is', async () => {
  const { id: venueId } = await given.venue(app, {
    sourceId: 'FC1',
    accessibility: ['lift', 'ramp'],
    latitude: SEOUL.lat + 0.008993,
    longitude: SEOUL.lng,
  });
  await given.venue(app, { sourceId: 'FC2', accessibility: ['lift'], latitude: SEOUL.lat, longitude: SEOUL.lng });
  await add('하나', { venueSourceId: 'FC1' });
  await add('둘', { venueSourceId: 'FC2' });
  await add('셋', { venueSourceId: null });
  expect(await titles({ venueId })).toEqual(['하나']);
  expect(await titles({ accessibility: ['lift'] })).toEqual(['둘', '하나']);
  expect(await titles({ accessibility: ['ramp', 'lift'] })).toEqual(['하나']);
  expect(await titles({ accessibility: [] })).toHaveLength(3);
  expect(await titles({ ...SEOUL, km: 0.9 })).toEqual(['둘']);
  const { items, total } = await list({ ...SEOUL, km: 1.1, sort: 'distance' });
  expect(items).toMatchObject([
    { title: '둘', meters: 0 },
    { title: '하나', meters: expect.closeTo(1_000, -1) },
  ]);
  expect(total).toBe(2);
  expect((await list()).items.every((card) => !('meters' in card))).toBe(true);
});

test('to open soonest first: only what is to come', async () => {
  await add('둘', one('2026-12-02'));
  await add('하나', one('2026-12-01'));
  await add('지금', {});
  for (const state of [undefined, 'upcoming'] as const) {
    const { items, total } = await list({ sort: 'opening', state });
    expect(items.map(({ title }) => title)).toEqual(['하나', '둘']);
    expect(total).toBe(2);
  }
});

test.each<[Partial<ListPerformances>, string, string]>([
  [{ from: '2026-12-02', to: '2026-12-01' }, 'to', 'before from'],
  [{ state: 'ended', time: 'evening' }, 'time', 'not for ended performances'],
  [{ km: 3 }, 'km', 'lat, lng and km go together'],
  [{ sort: 'distance' }, 'sort', 'distance needs lat, lng and km'],
  [{ sort: 'opening', state: 'ongoing' }, 'sort', 'opening lists only upcoming performances'],
])('%j is refused: %s %s', async (input, field, message) => {
  await expect(list(input)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { issues: [{ path: [field], message }] },
  });
});

/** The filter once more, in the plainest way, on what the page of a performance tells. */
function holds(filter: PerformanceFilter, view: PerformanceView, showingsUntil: string | null): boolean {
  const { genre, region, state, venueId, from, to, time, maxPrice, free, age, accessibility } = filter;
  const seoul = (startsAt: string) => new Date(Date.parse(startsAt) + 9 * 3_600_000).toISOString();
  const timeOf = (clock: string) => (clock < '12' ? 'morning' : clock < '18' ? 'afternoon' : 'evening');
  const isDated = from !== undefined || to !== undefined;
  const [first, last] = [from !== undefined && from > TODAY ? from : TODAY, to ?? '9999'];
  const hasShowing = view.showings
    .map(({ startsAt }) => seoul(startsAt))
    .filter((at) => at.slice(0, 10) >= first && at.slice(0, 10) <= last)
    .some((at) => !time || timeOf(at.slice(11)) === time);
  const lastOfRun = view.endsOn < last ? view.endsOn : last;
  const isUnknown =
    first <= last && view.startsOn <= last && view.endsOn >= first && (!showingsUntil || showingsUntil < lastOfRun);
  return [
    state ? view.state === state : view.state !== 'ended',
    !genre || view.genre === genre,
    !region || view.region === region,
    !venueId || view.venue?.id === venueId,
    maxPrice === undefined || (view.lowestPrice !== null && view.lowestPrice <= maxPrice),
    !free || view.free,
    age === undefined || (view.minimumAgeMonths !== null && view.minimumAgeMonths <= age * 12),
    !accessibility || accessibility.every((one) => view.venue?.accessibility.includes(one)),
    state === 'ended'
      ? (!from || view.endsOn >= from) && (!to || view.startsOn <= to)
      : time
        ? hasShowing
        : !isDated || hasShowing || isUnknown,
  ].every(Boolean);
}

test('any filter holds exactly those that fit, on pages of any length and in any order', async () => {
  for (let n = 0; n < 4; n += 1)
    await given.venue(app, {
      sourceId: `FC${n}`,
      accessibility: ACCESSIBILITY.filter((_, index) => (index + n) % 2 === 0),
      address: n % 2 ? '부산광역시 해운대구 1' : '서울특별시 중구 1',
      latitude: SEOUL.lat + (n % 3) / 100,
      longitude: SEOUL.lng,
    });
  const pick = <T>(values: readonly T[], n: number): T => values[n % values.length]!;
  const views: [PerformanceView, string | null][] = [];
  for (let n = 0; n < 36; n += 1) {
    const startsOn = addDays(TODAY, pick([-40, -3, 0, 1, 6, 40], n));
    const { id } = await given.performance(app, {
      startsOn,
      endsOn: addDays(startsOn, pick([0, 2, 9, 700], n * 7)),
      genreText: pick(['뮤지컬', '연극', '무용'], n),
      venueSourceId: pick(['FC0', 'FC1', 'FC2', 'FC3', null], n),
      timetableText: pick(['매일(11:00)', '토요일(14:00), 일요일(19:30)', '추후 공지', null, '화요일(20:00)'], n),
      priceText: pick(['전석 무료', '전석 20,000원', 'R석 50,000원, 학생 무료', '미정'], n * 3),
      ageText: pick(['전체 관람가', '만 7세 이상', '만 19세 이상', null], n * 5),
    });
    const { showingsUntil } = await app.em().findOneOrFail(Performance, id);
    views.push([await app.anonymous.performance.byId({ id }), showingsUntil ?? null]);
  }
  const day = fc.constantFrom(-20, -1, 0, 1, 3, 6, 8, 30, 300).map((days) => addDays(TODAY, days));
  const fields = {
    genre: fc.constantFrom('musical', 'theatre', 'opera'),
    region: fc.constantFrom('seoul', 'busan'),
    state: fc.constantFrom(...STATES),
    venueId: fc.integer({ min: 1, max: 5 }),
    from: day,
    to: day,
    time: fc.constantFrom(...TIMES_OF_DAY),
    maxPrice: fc.constantFrom(0, 20_000),
    free: fc.constant(true),
    age: fc.constantFrom(5, 18, 19),
    accessibility: fc.subarray([...ACCESSIBILITY], { maxLength: 2 }),
  };
  // Three at most, or nothing would be left.
  const filter = fc
    .subarray(Object.entries(fields), { maxLength: 3 })
    .chain((some) => fc.record(Object.fromEntries(some)) as fc.Arbitrary<PerformanceFilter>);
  const sort = fc.constantFrom('popular' as const, 'newest' as const, 'ending' as const, 'distance' as const);
  await fc.assert(
    fc.asyncProperty(filter, sort, fc.integer({ min: 1, max: 20 }), async (asked, sort, limit) => {
      fc.pre(!(asked.from && asked.to && asked.from > asked.to) && !(asked.time && asked.state === 'ended'));
      const near = sort === 'distance' ? { ...SEOUL, km: 1.5 } : {};
      const expected = views
        .filter(([view, until]) => holds(asked, view, until))
        .filter(([view]) => sort !== 'distance' || (view.venue?.latitude ?? 0) < SEOUL.lat + 0.0135)
        .filter(([view]) => sort !== 'distance' || view.venue !== null)
        .map(([view]) => view.id);
      const found: number[] = [];
      const totals: (number | null)[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await list({ ...asked, ...near, sort, limit, cursor });
        totals.push(page.total);
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(found.toSorted((a, b) => a - b)).toEqual(expected);
      expect(totals[0]).toBe(expected.length);
    }),
    { numRuns: 200 },
  );
});

test('whatever is asked, a page takes one statement beside its total', async () => {
  await given.performance(app);
  const kind = { genre: 'musical', region: 'seoul', state: 'ongoing', venueId: 1 } as const;
  const dates = { from: TODAY, to: TODAY, time: 'evening' } as const;
  const facts: PerformanceFilter = { maxPrice: 1, free: true, age: 1, accessibility: ['lift'], ...SEOUL, km: 1 };
  const everything = { ...kind, ...dates, ...facts, sort: 'distance' } as const;
  expect(await countQueries(() => list(everything))).toBe(3);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  await given.performance(app);
  const date = fc.constantFrom('1900-01-01', '2026-11-22', '2026-11-23', '2999-12-31');
  const input = oddInput({
    genre: fc.constantFrom(...GENRES),
    region: fc.constantFrom(...REGIONS),
    state: fc.constantFrom(...STATES),
    venueId: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    from: date,
    to: date,
    time: fc.constantFrom(...TIMES_OF_DAY),
    maxPrice: fc.nat(),
    free: fc.constant(true),
    age: fc.nat(120),
    accessibility: fc.subarray([...ACCESSIBILITY]),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    km: fc.double({ min: 0.1, max: 1_000, noNaN: true }),
    sort: fc.constantFrom(...SORTS),
    cursor: fc.oneof(
      fc
        .tuple(fc.constantFrom(...SORTS), fc.oneof(date, fc.integer(), fc.bigInt().map(String)), fc.integer())
        .map(encodeCursor),
      fc.constant(undefined),
    ),
    limit: fc.integer({ min: 1, max: 100 }),
  });
  expect(await endsOf(list, input, 400)).toEqual(new Set(['OK', 'BAD_REQUEST']));
});
