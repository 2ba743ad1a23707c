import { once } from 'node:events';
import { get as httpGet } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { expect, test } from 'vitest';
import { GENRES } from '@golden-ticket/shared/genre';
import { REGIONS } from '@golden-ticket/shared/region';
import { appRouter } from '../router.ts';
import { serveSite } from '../testing/serve-site.ts';
import { testApp } from '../testing/app.ts';
import { given } from '../testing/given.ts';
import { publicProcedure, router } from '../trpc.ts';

const SHARED = 'public, max-age=30, stale-while-revalidate=60';

const app = await testApp();
const change = publicProcedure.mutation(() => 'changed');
const mine = publicProcedure.meta({ sameForAll: false }).query(() => 'only mine');
const { origin } = await serveSite(app, {
  router: router({ ...appRouter._def.record, own: router({ change, mine }) }),
});
const input = (value: unknown) => `input=${encodeURIComponent(JSON.stringify(value))}`;

/** The answer as it comes over the wire. */
async function get(path: string, headers: IncomingHttpHeaders = {}) {
  const [response] = await once(httpGet(origin + path, { headers }), 'response');
  return { headers: response.headers as IncomingHttpHeaders, body: await buffer(response) };
}
const cacheControl = async (path: string, headers?: IncomingHttpHeaders) =>
  (await get(path, headers)).headers['cache-control'];

test('what everybody may see may be kept by caches, a batch of it too', async () => {
  const { id } = await given.performance(app);
  const paths = [
    'catalogue.status',
    'performance.home',
    `performance.byId?${input({ id })}`,
    `performance.list?${input({})}`,
  ];
  for (const path of paths) expect(await cacheControl(`/trpc/${path}`)).toBe(SHARED);
  const batch = `/trpc/performance.list,performance.byId?batch=1&${input({ 0: {}, 1: { id } })}`;
  expect(await cacheControl(batch)).toBe(SHARED);
  const { vary } = (await get(batch)).headers;
  expect(vary).toMatch(/cookie/);
  expect(vary).toMatch(/authorization/);
  expect(vary).toMatch(/accept-encoding/i);
});

test.each([
  ['a failure', `/trpc/performance.byId?${input({ id: 404 })}`],
  ['input that does not fit', `/trpc/performance.list?${input({ limit: 0 })}`],
  [
    'a batch with a failure in it',
    `/trpc/performance.list,performance.byId?batch=1&${input({ 0: {}, 1: { id: 404 } })}`,
  ],
  ['an unknown procedure', '/trpc/performance.no'],
  ['what is not the same for all', '/trpc/own.mine'],
  ['a batch with that in it', `/trpc/performance.list,own.mine?batch=1&${input({ 0: {} })}`],
])('nobody keeps %s', async (_, path) => {
  expect(await cacheControl(path)).toBe('no-store');
});

test('nobody keeps what somebody signed in was answered, nor what changed something', async () => {
  const path = '/trpc/performance.home';
  expect(await cacheControl(path, { cookie: 'session=1' })).toBe('no-store');
  expect(await cacheControl(path, { authorization: 'Bearer key' })).toBe('no-store');
  expect(await cacheControl(path, { cookie: 'golden-ticket.device=1.x; golden-ticket.session_token=y' })).toBe(
    'no-store',
  );
  expect(await cacheControl(path, { cookie: 'golden-ticket.device=1.x' })).toBe(SHARED);
  const changed = await fetch(`${origin}/trpc/own.change`, { method: 'POST' });
  expect(changed.headers.get('cache-control')).toBe('no-store');
});

test('forty cards are at most 8 KB on the wire, whatever they hold', async () => {
  await app.em().getConnection().execute(`
    with drawn as (
      select n, (array['${GENRES.join("','")}'])[1 + n % ${GENRES.length}] as genre, (array['${REGIONS.join("','")}'])[1 + n % ${REGIONS.length}] as region,
        (select string_agg(case when random() < 0.2 then ' ' else chr(44032 + floor(random() * 11172)::int) end, '') from generate_series(1, 14 + n % 20)) as title,
        (select string_agg(chr(44032 + floor(random() * 11172)::int), '') from generate_series(1, 6 + n % 12)) as venue
      from generate_series(1, 60) n
    ), image as (
      insert into image (source_url, state, key, width, height, widths, color, blur)
      select n::text, 'stored', left(md5(n::text), 2) || '/' || md5('key' || n), 500 + n, 700 + n, '{160,320,640}', '#' || left(md5('color' || n), 6), 'data:'
      from drawn returning id, source_url
    )
    insert into performance (source, source_id, fetched_at, title, genre, genre_text, starts_on, ends_on, venue_text, region, listing_order,
      lowest_price, highest_price, like_count, review_count, rating_sum, poster_id)
    select 'sample', n::text, now(), title, genre, '', date '2026-11-22' - n % 30, date '2026-11-22' + n % 90, venue, region, n,
      n % 9 * 10000, 10000 + n % 13 * 10000, n * 7919 % 3000, n * 31 % 200, n * 31 % 200 * (5 + n % 5), image.id
    from drawn join image on source_url = n::text`);
  for (const [encoding, decode] of [
    ['br', brotliDecompress],
    ['gzip', gunzip],
  ] as const) {
    const { headers, body } = await get(`/trpc/performance.list?${input({})}`, { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    const page = JSON.parse((await promisify(decode)(body)).toString()) as { result: { data: { items: object[] } } };
    expect(page.result.data.items).toHaveLength(40);
    expect(page.result.data.items[0]).toMatchObject({ poster: { widths: [160, 320, 640] } });
    expect(body.length).toBeLessThanOrEqual(8_192);
  }
});
