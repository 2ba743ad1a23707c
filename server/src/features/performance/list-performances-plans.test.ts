import { Client } from 'pg';
import { expect, test } from 'vitest';
import { GENRES } from '@golden-ticket/shared/genre';
import { ListPerformances, STATES } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { testApp } from '../../testing/app.ts';
import { explain } from '../../testing/explain.ts';
import type { PlanNode } from '../../testing/explain.ts';
import { recordQueries } from '../../testing/record-queries.ts';
import type { SentQuery } from '../../testing/record-queries.ts';

const app = await testApp();

/**
 * A hundred thousand performances, a quarter of them current; the last genre and region are rare, and together very rare. Of ten runs nine
 * have a timetable that could be read: every third day in the evening, of every tenth in the morning too.
 */
async function fill(client: Client): Promise<void> {
  // A parallel plan would draw from several generators.
  await client.query('set max_parallel_workers_per_gather = 0');
  await client.query('select setseed(0.2026)');
  await client.query(`
    insert into venue (source, source_id, fetched_at, name, latitude, longitude, accessibility)
    select 'kopis', 'FC' || n, now(), '극장', 34.5 + 4 * random(), 126.5 + 2.5 * random(),
      (array['{lift,ramp}', '{lift}', '{}'])[ceil(3 * random())]::text[]
    from generate_series(1, 1000) n`);
  await client.query(
    `insert into performance (source, source_id, fetched_at, title, genre, genre_text, starts_on, ends_on, venue_id, region,
      listing_order, archived, like_count, lowest_price, free, minimum_age_months, showings_until)
    select 'kopis', 'PF' || n, now(), '봄', ($1::text[])[ceil($2 * power(random(), 2))], '',
      first, first + days, ceil(1000 * random()), ($3::text[])[ceil($4 * power(random(), 3))],
      200000000000 + n * 10, first + days < date '2026-11-22', greatest(0, 1000 * random() - 800),
      floor(10 * random()) * 10000, random() < 0.1, floor(19 * random()) * 12, case when random() < 0.9 then first + days end
    from (
      select n, case when random() < 0.6 then 0 else floor(60 * random()) end::int as days,
        date '2026-11-22' + case when random() < 0.3 then 180 * random() - 20 else -30 - 4000 * random() end::int as first
      from generate_series(1::bigint, 100000) n
    ) runs`,
    [GENRES, GENRES.length, REGIONS, REGIONS.length],
  );
  await client.query(`
    insert into showing (performance_id, starts_at)
    select id, (day::date + case when at.morning then time '11:00' else time '19:30' end) at time zone 'Asia/Seoul'
    from performance, generate_series(starts_on, ends_on, interval '3 days') day, (values (true), (false)) at (morning)
    where not archived and showings_until is not null and (not at.morning or id % 10 = 0)`);
  await client.query('checkpoint');
  await client.query('vacuum analyze performance, venue, showing');
}

/** What a statement reads of performances and showings. */
async function scansOf(client: Client, query: SentQuery): Promise<PlanNode[]> {
  return (await explain(client, query)).filter((node) =>
    ['performance', 'showing'].includes(node['Relation Name'] ?? ''),
  );
}

const rowsRead = (scans: PlanNode[]): number =>
  scans.reduce(
    (sum, scan) => sum + (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0)) * scan['Actual Loops'],
    0,
  );
const A_FIFTH_OF_CURRENT = 5_000;

const [common, rare] = [
  { genre: GENRES[0], region: REGIONS[0] },
  { genre: GENRES.at(-1), region: REGIONS.at(-1) },
];
const near = { lat: 36.5, lng: 127.5, km: 30 };
const tonight = { from: '2026-11-22', to: '2026-11-22' };
const KINDS = [{}, common, rare, ...[common, rare].flatMap(({ genre, region }) => [{ genre }, { region }])];
const FILTERS = [
  ...KINDS.flatMap((kind) => [undefined, ...STATES].map((state) => ({ ...kind, state }))),
  ...[{}, common].flatMap((kind) => [
    { ...kind, ...tonight },
    { ...kind, from: '2026-12-01', to: '2026-12-31' },
    { ...kind, from: '2027-03-01' },
    { ...kind, ...tonight, time: 'evening' },
    { ...kind, time: 'evening' },
    { ...kind, maxPrice: 20_000, age: 3 },
    { ...kind, free: true },
    { ...kind, accessibility: ['lift', 'ramp'] },
    { ...kind, venueId: 7 },
    { ...kind, ...near },
    { ...kind, ...near, ...tonight, time: 'evening', maxPrice: 20_000, age: 3, accessibility: ['lift'] },
  ]),
  { ...rare, ...tonight, time: 'evening', free: true },
  { state: 'ended', venueId: 7, free: true },
  { state: 'ended', from: '2025-01-01', to: '2025-01-31' },
];

test(
  'among a hundred thousand, every list comes from an index, and little is read for it',
  { timeout: 300_000 },
  async () => {
    await using stack = new AsyncDisposableStack();
    const client = stack.adopt(new Client({ connectionString: app.databaseUrl }), (opened) => opened.end());
    await client.connect();
    await fill(client);

    const inputs = FILTERS.flatMap((filter) => [
      ...['popular', 'newest', 'ending'].map((sort) => ({ sort, ...filter })),
      ...('state' in filter && filter.state !== 'upcoming' ? [] : [{ sort: 'opening', ...filter }]),
      ...('lat' in filter ? [{ sort: 'distance', ...filter }] : []),
    ]);
    const tooMuch: object[] = [];
    for (const input of inputs.map((one) => ListPerformances.parse(one))) {
      let cursor: string | null = null;
      const queries = await recordQueries(async () => {
        cursor = (await app.anonymous.performance.list(input)).nextCursor;
      });
      if (cursor) queries.push(...(await recordQueries(() => app.anonymous.performance.list({ ...input, cursor }))));
      for (const query of queries) {
        const isTotal = query.text.startsWith('select count(*)');
        const scans = await scansOf(client, query);
        // For a total, the showings of all days may well be read as they lie.
        const unindexed = scans.some(
          (scan) => scan['Node Type'] === 'Seq Scan' && !(isTotal && scan['Relation Name'] === 'showing'),
        );
        const read = isTotal ? 0 : rowsRead(scans);
        if (unindexed || read > A_FIFTH_OF_CURRENT) tooMuch.push({ input, isTotal, unindexed, read });
      }
    }
    expect(tooMuch).toEqual([]);
  },
);
