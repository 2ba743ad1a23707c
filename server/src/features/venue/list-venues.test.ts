import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGIONS } from '@golden-ticket/shared/region';
import { ACCESSIBILITY } from '@golden-ticket/shared/venue';
import type { ListVenues, VenueCard } from '@golden-ticket/shared/venue';
import { encodeCursor } from '../../db/cursor.ts';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { Performance } from '../performance/performance.entity.ts';

const app = await testApp();
const list = (input: Partial<ListVenues> = {}) => app.anonymous.venue.list(input);
const names = async (input: Partial<ListVenues> = {}) => (await list(input)).items.map(({ name }) => name);

/** Seoul Station; a kilometre is 0.009 degrees of latitude or, here, 0.01135 of longitude. */
const SEOUL = { lat: 37.5547, lng: 126.9707 };
const north = (km: number) => ({ latitude: SEOUL.lat + km * 0.008993, longitude: SEOUL.lng });
const east = (km: number) => ({ latitude: SEOUL.lat, longitude: SEOUL.lng + km * 0.011343 });

async function allPages(input: Partial<ListVenues>): Promise<VenueCard[]> {
  const items: VenueCard[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await list({ ...input, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

test('by name; narrowed by region, a part of the name and what it offers', async () => {
  await given.venue(app, { name: '하늘 아트홀', accessibility: ['ramp', 'lift'] });
  await given.venue(app, { name: '가람극장 ABC', accessibility: ['lift'] });
  await given.venue(app, { name: '늘아트', address: '부산광역시 해운대구 1', accessibility: [] });
  expect(await names()).toEqual(['가람극장 ABC', '늘아트', '하늘 아트홀']);
  expect(await names({ region: 'busan' })).toEqual(['늘아트']);
  expect(await names({ q: '늘아트' })).toEqual(['늘아트', '하늘 아트홀']);
  expect(await names({ q: ' 장 aB ' })).toEqual(['가람극장 ABC']);
  expect(await names({ q: '%' })).toEqual([]);
  expect(await names({ q: '  ' })).toHaveLength(3);
  expect(await names({ accessibility: ['lift'] })).toEqual(['가람극장 ABC', '하늘 아트홀']);
  expect(await names({ accessibility: ['lift', 'ramp'] })).toEqual(['하늘 아트홀']);
  expect(await list({ accessibility: [], region: 'seoul' })).toMatchObject({ total: 2 });
});

test('nearest first within the distance, in metres along the globe', async () => {
  await given.venue(app, { name: '동쪽 셋', ...east(3) });
  await given.venue(app, { name: '북쪽 하나', ...north(1) });
  await given.venue(app, { name: '여기', ...north(0) });
  await given.venue(app, { name: '동쪽 여섯', ...east(6) });
  await given.venue(app, { name: '어딘지 모를 곳', latitude: null, longitude: null });
  const { items, total } = await list({ ...SEOUL, km: 5 });
  expect(items.map(({ name }) => name)).toEqual(['여기', '북쪽 하나', '동쪽 셋']);
  expect(items.map(({ meters }) => meters)).toEqual([0, expect.closeTo(1_000, -1), expect.closeTo(3_000, -1)]);
  expect(total).toBe(3);
  expect(await names({ ...SEOUL, km: 6.1 })).toHaveLength(4);
  expect((await list({})).items.map(({ meters }) => meters)).toEqual([null, null, null, null, null]);
});

test('a point needs its distance, and a distance its point', async () => {
  for (const part of [{ km: 3 }, { lat: 37, lng: 127 }, { lat: 37, km: 3 }])
    await expect(list(part)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['km'], message: 'lat, lng and km go together' }] },
    });
});

test('each with how many performances are on or to come there', async () => {
  await given.venue(app, { sourceId: 'FC1' });
  await given.performance(app, { venueSourceId: 'FC1' });
  await given.performance(app, { venueSourceId: 'FC1', startsOn: '2027-01-01', endsOn: '2027-01-02' });
  await given.performance(app, { venueSourceId: 'FC1', startsOn: '2026-11-01', endsOn: '2026-11-21' });
  const hidden = await given.performance(app, { venueSourceId: 'FC1' });
  await app.em().nativeUpdate(Performance, { id: hidden.id }, { hiddenAt: app.clock.now() });
  expect((await list()).items).toMatchObject([{ performanceCount: 2 }]);
});

test('pages hold every venue once, in order, also where names or distances are the same', async () => {
  const long = '긴 이름의 극장 '.repeat(30);
  for (let n = 0; n < 9; n += 1) await given.venue(app, { name: `${long}${n % 2}`, ...north(n % 3) });
  for (const near of [{}, { ...SEOUL, km: 10 }]) {
    const items = await allPages({ ...near, limit: 2 });
    const keys = items.map(({ name, meters, id }) => [meters ?? name, id]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(9);
    expect(keys).toEqual(
      keys.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => (a === b ? Number(x) - Number(y) : a < b ? -1 : 1)),
    );
  }
});

test('a page takes one statement beside its total; a cursor of the other order is refused', async () => {
  for (let n = 0; n < 3; n += 1) await given.venue(app, north(n));
  expect(await countQueries(() => list())).toBe(3);
  const { nextCursor: cursor } = await list({ limit: 1 });
  expect(await countQueries(() => list())).toBe(2);
  expect(await countQueries(() => list({ limit: 1, cursor }))).toBe(1);
  await expect(list({ ...SEOUL, km: 10, cursor })).rejects.toMatchObject({ message: 'cursor.invalid' });
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  await given.venue(app);
  const input = oddInput({
    q: fc.string({ unit: 'binary', maxLength: 20 }),
    region: fc.constantFrom(...REGIONS),
    accessibility: fc.subarray([...ACCESSIBILITY]),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    km: fc.double({ min: 0.1, max: 1_000, noNaN: true }),
    cursor: fc.oneof(
      fc.tuple(fc.constant('name'), fc.integer()).map(encodeCursor),
      fc.tuple(fc.constant('near'), fc.integer(), fc.integer()).map(encodeCursor),
      fc.base64String(),
    ),
    limit: fc.integer({ min: 1, max: 100 }),
  });
  expect(await endsOf(list, input)).toEqual(new Set(['OK', 'BAD_REQUEST']));
});
