import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListShowings, ShowingCard } from '@golden-ticket/shared/calendar';
import { GENRES } from '@golden-ticket/shared/genre';
import { TIMES_OF_DAY } from '@golden-ticket/shared/performance';
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
const calendar = (input: Partial<ListShowings> & { from: string; to: string }) =>
  app.anonymous.performance.calendar(input);
const add = (title: string, timetableText: string, overrides: Partial<PerformanceDraft> = {}) =>
  given.performance(app, { title, timetableText, startsOn: '2026-11-21', endsOn: '2026-11-30', ...overrides });
/** `title day HH:MM` in Seoul. */
const lines = (items: ShowingCard[]) =>
  items.map(({ startsAt, performance }) => {
    const seoul = new Date(Date.parse(startsAt) + 9 * 3_600_000).toISOString();
    return `${performance.title} ${seoul.slice(8, 10)} ${seoul.slice(11, 16)}`;
  });

test('the showings of some days in Seoul, in the order of their start, and how many each day has', async () => {
  await add('가', '토요일(23:30), 일요일(00:30,19:00), 월요일(00:00)');
  await add('나', '일요일(14:00)');
  await add('다', '추후 공지');
  const { items, days, nextCursor } = await calendar({ from: '2026-11-22', to: '2026-11-22' });
  expect(lines(items)).toEqual(['가 22 00:30', '나 22 14:00', '가 22 19:00']);
  expect(items[0]).toMatchObject({ startsAt: '2026-11-21T15:30:00.000Z', performance: { state: 'ongoing' } });
  expect(days).toEqual([{ date: '2026-11-22', showings: 3, performances: 2 }]);
  expect(nextCursor).toBeNull();
  const span = await calendar({ from: '2026-11-21', to: '2026-11-23' });
  expect(lines(span.items)).toEqual(['가 21 23:30', ...lines(items), '가 23 00:00']);
  expect(span.days).toMatchObject([
    { date: '2026-11-21', showings: 1 },
    { date: '2026-11-22', showings: 3 },
    { date: '2026-11-23', showings: 1 },
  ]);
});

test('what is over stays, hidden ones do not; 24:00 of the last day is on the day after', async () => {
  await add('자정', '토요일(24:00)', { endsOn: '2026-11-21' });
  const { id } = await add('숨은', '일요일(14:00)');
  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now() });
  app.clock.set('2026-11-26T12:00:00+09:00');
  await app.em().nativeUpdate(Performance, { title: '자정' }, { archived: true });
  const { items, days } = await calendar({ from: '2026-11-20', to: '2026-11-23' });
  expect(lines(items)).toEqual(['자정 22 00:00']);
  expect(days).toEqual([{ date: '2026-11-22', showings: 1, performances: 1 }]);
  expect(await calendar({ from: '2026-11-22', to: '2026-11-22' })).toMatchObject({ items: [{}], days: [{}] });
});

test('of a day that has begun, what is still to start', async () => {
  await add('가', '일요일(14:00,19:00)');
  await add('나', '일요일(14:00)');
  const { items, days } = await calendar({
    from: '2026-11-22',
    to: '2026-11-22',
    notBefore: '2026-11-22T14:01:00+09:00',
  });
  expect(lines(items)).toEqual(['가 22 19:00']);
  expect(days).toEqual([{ date: '2026-11-22', showings: 1, performances: 1 }]);
  const onTime = await calendar({ from: '2026-11-22', to: '2026-11-22', notBefore: '2026-11-22T14:00:00+09:00' });
  expect(onTime.items).toHaveLength(3);
});

test('filters alike: of the showing its time, of the performance the rest', async () => {
  await given.venue(app, { sourceId: 'FC1', accessibility: ['lift'], latitude: 37.55, longitude: 126.97 });
  await add('가', '일요일(11:00,19:00)', { venueSourceId: 'FC1', genreText: '연극', priceText: '전석 무료' });
  await add('나', '일요일(19:00)', { ageText: '만 19세 이상' });
  const day = { from: '2026-11-22', to: '2026-11-22' };
  const found = async (input: Partial<ListShowings>) => lines((await calendar({ ...day, ...input })).items);
  expect(await found({ time: 'evening' })).toEqual(['가 22 19:00', '나 22 19:00']);
  expect(await found({ time: 'morning' })).toEqual(['가 22 11:00']);
  for (const input of [
    { genre: 'theatre' as const },
    { free: true as const },
    { age: 7 },
    { accessibility: ['lift' as const] },
    { lat: 37.55, lng: 126.98, km: 2 },
    { venueId: 1 },
  ])
    expect(await found({ ...input, time: 'evening' })).toEqual(['가 22 19:00']);
  const near = await calendar({ ...day, lat: 37.55, lng: 126.98, km: 2 });
  expect(near.items[0]?.performance.meters).toBeGreaterThan(800);
  expect(near.days).toEqual([{ date: '2026-11-22', showings: 2, performances: 1 }]);
});

test('pages hold every showing once, in order, however many start together; only the first counts days', async () => {
  for (let n = 0; n < 7; n += 1) await add(`${n}`, '매일(19:30), 토요일(14:00)');
  const span = { from: '2026-11-21', to: '2026-11-23' };
  const whole = await calendar(span);
  const places = whole.items.map(({ startsAt, performance }) => `${startsAt} ${performance.id}`);
  expect(places).toEqual([...new Set(places)].toSorted());
  expect(whole.days).toMatchObject([{ showings: 14 }, { showings: 7 }, { showings: 7 }]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (limit) => {
      const items: ShowingCard[] = [];
      const counts: unknown[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await calendar({ ...span, limit, cursor });
        items.push(...page.items);
        counts.push(page.days);
        cursor = page.nextCursor;
      }
      expect(items).toEqual(whole.items);
      expect(counts).toEqual([whole.days, ...counts.slice(1).map(() => null)]);
    }),
    { numRuns: 12 },
  );
});

test('a page takes one statement, counting the days another, and a look whether that still holds', async () => {
  await add('가', '매일(19:30)');
  const span = { from: '2026-11-21', to: '2026-11-30', limit: 2 };
  expect(await countQueries(() => calendar(span))).toBe(3);
  const { nextCursor: cursor } = await calendar(span);
  expect(await countQueries(() => calendar(span))).toBe(2);
  expect(await countQueries(() => calendar({ ...span, cursor }))).toBe(1);
});

test.each([
  [{ from: '2026-11-23', to: '2026-11-22' }, 'to', 'before from'],
  [{ from: '2026-11-01', to: addDays('2026-11-01', 42) }, 'to', 'more than 42 days'],
  [{ from: '2026-11-01', to: '2026-11-01', lat: 3 }, 'km', 'lat, lng and km go together'],
])('%j is refused: %s %s', async (input, field, message) => {
  await expect(calendar(input)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { issues: [{ path: [field], message }] },
  });
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  await add('가', '매일(19:30)');
  const input = fc.constantFrom('1900-01-01', '2026-11-22', '2999-12-31').chain((from) =>
    oddInput({
      from: fc.constant(from),
      to: fc.constantFrom(from, addDays(from, from < '2900' ? 41 : 0), '2026-11-30'),
      genre: fc.constantFrom(...GENRES),
      region: fc.constantFrom(...REGIONS),
      time: fc.constantFrom(...TIMES_OF_DAY),
      notBefore: fc.constantFrom('1900-01-01T00:00:00+23:59', '2026-11-22T19:00:00+09:00', '2999-12-31T23:59:59-23:59'),
      accessibility: fc.subarray([...ACCESSIBILITY]),
      cursor: fc.oneof(
        fc.tuple(fc.oneof(fc.integer(), fc.maxSafeInteger()), fc.integer()).map(encodeCursor),
        fc.base64String(),
      ),
      limit: fc.integer({ min: 1, max: 100 }),
    }),
  );
  expect(await endsOf(calendar, input)).toEqual(new Set(['OK', 'BAD_REQUEST']));
});
