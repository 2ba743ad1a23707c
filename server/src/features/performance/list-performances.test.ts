import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENRES } from '@golden-ticket/shared/genre';
import { SORTS, STATES } from '@golden-ticket/shared/performance';
import type { ListPerformances, PerformanceCard } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { addDays } from '../../clock.ts';
import { encodeCursor } from '../../db/cursor.ts';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { Image } from '../image/image.entity.ts';
import { Performance } from './performance.entity.ts';

const app = await testApp();
const list = (input: Partial<ListPerformances> = {}) => app.anonymous.performance.list(input);
const titles = async (input: Partial<ListPerformances> = {}) => (await list(input)).items.map(({ title }) => title);

async function allPages(
  input: Partial<ListPerformances>,
): Promise<{ items: PerformanceCard[]; totals: (number | null)[] }> {
  const items: PerformanceCard[] = [];
  const totals: (number | null)[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await list({ ...input, cursor });
    items.push(...page.items);
    totals.push(page.total);
    cursor = page.nextCursor;
  }
  return { items, totals };
}

test('a show that ends today is listed until midnight in Seoul', async () => {
  const { id } = await given.performance(app, { startsOn: '2026-11-20', endsOn: '2026-11-22' });
  app.clock.set('2026-11-22T23:59:59+09:00');
  expect(await list()).toMatchObject({ items: [{ id, state: 'ongoing' }], total: 1 });
  expect(await list({ state: 'ended' })).toMatchObject({ items: [], total: 0 });
  app.clock.set('2026-11-23T00:00:00+09:00');
  expect(await list()).toMatchObject({ items: [], total: 0 });
  expect(await list({ state: 'ended' })).toMatchObject({ items: [{ id, state: 'ended' }], total: 1 });
  expect(await app.anonymous.performance.byId({ id })).toMatchObject({ state: 'ended' });
});

test('a show is to come until midnight of its first day, and on from then', async () => {
  const { id } = await given.performance(app, { startsOn: '2026-11-23', endsOn: '2026-11-23' });
  expect(await list({ state: 'upcoming' })).toMatchObject({ items: [{ id, state: 'upcoming' }], total: 1 });
  expect(await list({ state: 'ongoing' })).toMatchObject({ total: 0 });
  app.clock.set('2026-11-23T00:00:00+09:00');
  expect(await list({ state: 'upcoming' })).toMatchObject({ total: 0 });
  expect(await list({ state: 'ongoing' })).toMatchObject({ items: [{ id, state: 'ongoing' }], total: 1 });
});

test('genre and region narrow it, and hidden ones are in no list', async () => {
  await given.performance(app, { title: '가', genreText: '연극', regionText: '제주특별자치도' });
  await given.performance(app, { title: '나', genreText: '연극', regionText: '서울' });
  await given.performance(app, { title: '다', genreText: '무용', regionText: '서울' });
  const hidden = await given.performance(app, { title: '라', genreText: '연극', regionText: '서울' });
  await app.em().nativeUpdate(Performance, { id: hidden.id }, { hiddenAt: app.clock.now() });
  expect(await titles({ sort: 'newest' })).toEqual(['다', '나', '가']);
  expect(await titles({ genre: 'theatre', sort: 'newest' })).toEqual(['나', '가']);
  expect(await titles({ genre: 'theatre', region: 'seoul' })).toEqual(['나']);
  expect((await list({ region: 'seoul' })).total).toBe(2);
  app.clock.set('2027-01-01T00:00:00+09:00');
  expect(await titles({ state: 'ended', region: 'seoul', sort: 'newest' })).toEqual(['다', '나']);
});

test('a card shows where, how dear, how liked, and a poster once we have it', async () => {
  const { id: venueId } = await given.venue(app, { sourceId: 'FC1', name: '달빛극장' });
  const { id, waitingImageIds } = await given.performance(app, { venueSourceId: 'FC1', imageUrls: [] });
  await app.em().nativeUpdate(Performance, { id }, { likeCount: 3, reviewCount: 3, ratingSum: 25 });
  const card = {
    venueName: '달빛극장',
    lowestPrice: 50_000,
    highestPrice: 70_000,
    likeCount: 3,
    reviewCount: 3,
    rating: 4.17,
  };
  expect((await list()).items).toEqual([expect.objectContaining({ ...card, id, poster: null })]);
  const poster = { key: 'k', width: 300, height: 400, widths: [160], color: '#112233' };
  await app.em().nativeUpdate(Image, { id: waitingImageIds }, { ...poster, blur: 'data:', state: 'stored' });
  expect((await list()).items).toEqual([expect.objectContaining({ poster })]);
  expect(await app.anonymous.venue.byId({ id: venueId })).toMatchObject({ name: '달빛극장' });
});

test('pages hold every one once, in order, however many share a place in it', async () => {
  const day = '2026-11-22';
  for (let n = 0; n < 24; n += 1) {
    const { id } = await given.performance(app, {
      startsOn: addDays(day, (n % 3) - 9),
      endsOn: addDays(day, (n % 4) - 2),
      listedOn: addDays(day, n % 2),
    });
    await app.em().nativeUpdate(Performance, { id }, { likeCount: n % 3 });
  }
  const ordering: Record<'popular' | 'newest' | 'ending', (card: PerformanceCard) => (number | string)[]> = {
    popular: ({ likeCount, id }) => [-likeCount, -id],
    newest: ({ id }) => [-((id - 1) % 2), -id],
    ending: ({ endsOn, id, state }) => (state === 'ended' ? [-Date.parse(endsOn), -id] : [endsOn, id]),
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('popular' as const, 'newest' as const, 'ending' as const),
      fc.option(fc.constantFrom('ongoing' as const, 'ended' as const), { nil: undefined }),
      fc.integer({ min: 1, max: 13 }),
      async (sort, state, limit) => {
        const { items, totals } = await allPages({ sort, state, limit });
        expect(totals).toEqual([12, ...totals.slice(1).map(() => null)]);
        expect(new Set(items.map(({ id }) => id)).size).toBe(12);
        const keys = items.map(ordering[sort]);
        expect(keys).toEqual(
          keys.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => (a === b ? Number(x) - Number(y) : a < b ? -1 : 1)),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('a cursor of another order, or one that we did not make, is refused', async () => {
  for (let n = 0; n < 3; n += 1) await given.performance(app);
  const { nextCursor: cursor } = await list({ sort: 'ending', limit: 1 });
  const refused = { code: 'BAD_REQUEST', message: 'cursor.invalid' };
  await expect(list({ sort: 'newest', cursor })).rejects.toMatchObject(refused);
  await expect(list({ sort: 'ending', state: 'ended', cursor })).rejects.toMatchObject(refused);
  for (const forged of [
    'x',
    encodeCursor([]),
    encodeCursor(['ending', '2026-02-30', 1]),
    encodeCursor(['ending', '2026-11-22', 2 ** 31]),
  ]) {
    await expect(list({ sort: 'ending', cursor: forged })).rejects.toMatchObject(refused);
  }
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  await given.performance(app);
  const odd = fc.oneof(fc.anything(), fc.constantFrom('\u0000', 'musical\u0000', '', null, -1, 0, 2 ** 53, Number.NaN));
  const mostly = (good: readonly string[]) =>
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: odd });
  const forged = fc
    .tuple(
      fc.constantFrom(...SORTS, 'ended'),
      fc.oneof(
        fc.integer(),
        fc.maxSafeInteger(),
        fc.double(),
        fc.constantFrom('2026-11-22', '2999-12-31', '0000-00-00', '\u0000'),
      ),
      fc.oneof(fc.integer(), fc.maxSafeInteger()),
    )
    .map(encodeCursor);
  const input = fc.oneof(
    odd,
    fc.record(
      {
        genre: mostly(GENRES),
        region: mostly(REGIONS),
        state: mostly(STATES),
        sort: mostly(SORTS),
        cursor: fc.oneof(forged, fc.base64String(), odd),
        limit: fc.oneof(fc.integer({ min: -1, max: 101 }), odd),
      },
      { requiredKeys: [] },
    ),
  );
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(input, fc.oneof(fc.integer(), fc.maxSafeInteger(), odd), async (filter, id) => {
      const calls = [
        list(filter as never),
        app.anonymous.performance.byId({ id } as never),
        app.anonymous.venue.byId({ id } as never),
      ];
      for (const end of await Promise.allSettled(calls)) codes.add(end.status === 'fulfilled' ? 'OK' : end.reason.code);
      expect([...codes].filter((code) => !['OK', 'BAD_REQUEST', 'NOT_FOUND'].includes(code))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(codes).toEqual(new Set(['OK', 'BAD_REQUEST', 'NOT_FOUND']));
});

test('a page takes one statement, its total one more, and a look whether it still holds', async () => {
  for (let n = 0; n < 5; n += 1) await given.performance(app);
  expect(await countQueries(() => list())).toBe(3);
  expect(await countQueries(() => list())).toBe(2);
  const { nextCursor: cursor } = await list({ limit: 2 });
  expect(await countQueries(() => list({ limit: 2, cursor }))).toBe(1);
});
