import { Client } from 'pg';
import { expect, test } from 'vitest';
import { GENRES } from '@golden-ticket/shared/genre';
import { ListPerformances, SORTS, STATES } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { testApp } from '../../testing/app.ts';
import { recordQueries } from '../../testing/record-queries.ts';
import type { SentQuery } from '../../testing/record-queries.ts';

const app = await testApp();

/** The part of PostgreSQL's `explain (analyze, format json)` that is looked at here. */
interface PlanNode {
  'Node Type': string;
  'Parent Relationship'?: string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** A hundred thousand performances, a quarter of them current; the last genre and region are rare, and together very rare. */
async function fill(client: Client): Promise<void> {
  await client.query(`
    insert into venue (source, source_id, fetched_at, name) select 'kopis', 'FC' || n, now(), '극장' from generate_series(1, 1000) n`);
  await client.query(
    `insert into performance (source, source_id, fetched_at, title, genre, genre_text, starts_on, ends_on, venue_id, region,
      listing_order, archived, like_count)
    select 'kopis', 'PF' || n, now(), '봄', ($1::text[])[1 + floor($2 * power(n * 7919 % 1000 / 1000.0, 2))::int], '',
      first, first + days, 1 + n % 1000, ($3::text[])[1 + floor($4 * power(n * 104729 % 997 / 997.0, 3))::int],
      200000000000 + n * 10, first + days < date '2026-11-22', case when n % 5 = 0 then n * 31 % 900 else 0 end
    from (
      select n, (case when n % 10 < 6 then 0 else n * 13 % 60 end)::int as days,
        date '2026-11-22' + (case when n % 10 < 3 then n * 37 % 180 - 20 else -30 - n * 37 % 4000 end)::int as first
      from generate_series(1::bigint, 100000) n
    ) runs`,
    [GENRES, GENRES.length, REGIONS, REGIONS.length],
  );
  await client.query('checkpoint');
  await client.query('vacuum analyze performance, venue');
}

/** What a statement reads of the table of performances, for the page itself and for the total beside it. */
async function scansOf(client: Client, { text, values }: SentQuery) {
  const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, [...values]);
  const [{ Plan: plan }] = (rows as [{ 'QUERY PLAN': [{ Plan: PlanNode }] }])[0]['QUERY PLAN'];
  const scans = nodesOf(plan).filter((node) => node['Relation Name'] === 'performance');
  const total = (plan.Plans ?? []).filter((node) => node['Parent Relationship'] === 'InitPlan').flatMap(nodesOf);
  return { page: scans.filter((node) => !total.includes(node)), total: scans.filter((node) => total.includes(node)) };
}

test(
  'among a hundred thousand, every list comes from an index, and little is read for it',
  { timeout: 120_000 },
  async () => {
    await using stack = new AsyncDisposableStack();
    const client = stack.adopt(new Client({ connectionString: app.databaseUrl }), (opened) => opened.end());
    await client.connect();
    await fill(client);

    const [common, rare] = [
      { genre: GENRES[0], region: REGIONS[0] },
      { genre: GENRES.at(-1), region: REGIONS.at(-1) },
    ];
    const filters = [{}, common, rare, ...[common, rare].flatMap(({ genre, region }) => [{ genre }, { region }])];
    for (const sort of SORTS) {
      for (const state of [undefined, ...STATES]) {
        for (const filter of filters) {
          const input = ListPerformances.parse({ sort, state, ...filter });
          let cursor: string | null = null;
          const queries = await recordQueries(async () => {
            cursor = (await app.anonymous.performance.list(input)).nextCursor;
          });
          if (cursor)
            queries.push(...(await recordQueries(() => app.anonymous.performance.list({ ...input, cursor }))));
          for (const query of queries) {
            const { page, total } = await scansOf(client, query);
            const read = page.map((scan) => scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0));
            const kinds = page.map((scan) => scan['Node Type']);
            expect({ input, kinds, read }).toEqual({
              input,
              kinds: ['Index Scan'],
              read: [expect.toSatisfy(isLittle)],
            });
            for (const scan of total)
              expect({ input, kind: scan['Node Type'] }).toEqual({ input, kind: 'Index Only Scan' });
          }
        }
      }
    }
  },
);

const isLittle = (rows: number): boolean => rows <= 2_000;
