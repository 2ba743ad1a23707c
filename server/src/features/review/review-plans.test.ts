import { Client } from 'pg';
import { expect, test } from 'vitest';
import { REVIEW_SORTS } from '@golden-ticket/shared/review';
import { testApp } from '../../testing/app.ts';
import { explain } from '../../testing/explain.ts';
import { given } from '../../testing/given.ts';
import { recordQueries } from '../../testing/record-queries.ts';
import type { SentQuery } from '../../testing/record-queries.ts';

const app = await testApp();

/** Ten thousand reviews of one performance, forty thousand of a thousand others, two hundred thousand votes and comments. */
async function fill(client: Client, performanceId: number): Promise<void> {
  await client.query(`
    insert into member (username, name, email) select 'plan' || n, '', 'plan' || n || '@example.kr' from generate_series(1, 10000) n`);
  await client.query(`
    insert into performance (source, source_id, fetched_at, title, genre, genre_text, starts_on, ends_on, listing_order)
    select 'sample', 'plan' || n, now(), '', 'theatre', '', '2026-11-01', '2026-12-01', n from generate_series(1, 1000) n`);
  await client.query(
    `insert into review (performance_id, author_id, rating, body, helpful_count, photo_count)
    select case when n <= 10000 then $1 else (select min(id) from performance) + n % 1000 end, m.id, 1 + n % 10, repeat('좋았다. ', 50),
      n % 500, case when n % 3 = 0 then 1 else 0 end
    from generate_series(1, 50000) n join member m on m.id = 1 + n % 10000 on conflict do nothing`,
    [performanceId],
  );
  await client.query(`
    insert into helpful_vote (review_id, member_id)
    select r.id, 1 + (r.id + k) % 10000 from review r, generate_series(0, 3) k`);
  await client.query(`
    insert into comment (review_id, author_id, body)
    select r.id, 1 + (r.id + k) % 10000, '저도요' from review r, generate_series(0, 3) k`);
  await client.query('vacuum analyze');
}

/** How many rows a statement reads of what members made, and whether it goes through a whole table for them. */
async function readBy(client: Client, query: SentQuery): Promise<{ rows: number; isWhole: boolean }> {
  const scans = (await explain(client, query)).filter((node) =>
    ['review', 'helpful_vote', 'comment', 'member'].includes(node['Relation Name'] ?? ''),
  );
  return {
    rows: scans.reduce(
      (sum, scan) => sum + (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0)) * scan['Actual Loops'],
      0,
    ),
    isWhole: scans.some((scan) => scan['Node Type'] === 'Seq Scan'),
  };
}

test(
  'among many reviews, every page comes from an index, and little is read for it',
  { timeout: 120_000 },
  async () => {
    await using stack = new AsyncDisposableStack();
    const client = stack.adopt(new Client({ connectionString: app.databaseUrl }), (opened) => opened.end());
    await client.connect();
    const { id: performanceId } = await given.performance(app);
    await fill(client, performanceId);
    const me = await given.member(app);
    await client.query(`insert into block (blocker_id, blocked_id) select ${me.id}, id from member where id % 400 = 0`);
    const tooMuch: object[] = [];
    for (const [who, api] of [
      ['nobody', app.anonymous],
      ['who blocked 25', app.as(me)],
    ] as const) {
      for (const sort of REVIEW_SORTS) {
        for (const filter of [{}, { photos: true as const }, { stars: 5 }]) {
          const input = { performanceId, sort, ...filter };
          let cursor: string | null = null;
          const queries = await recordQueries(async () => {
            cursor = (await api.review.list(input)).nextCursor;
          });
          queries.push(...(await recordQueries(() => api.review.list({ ...input, cursor }))));
          for (const query of queries) {
            const { rows, isWhole } = await readBy(client, query);
            if (isWhole || rows > 2_000) tooMuch.push({ who, ...input, rows, isWhole });
          }
        }
      }
    }
    expect(tooMuch).toEqual([]);
  },
);
