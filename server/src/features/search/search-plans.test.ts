import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { explain } from '../../testing/explain.ts';
import { recordQueries } from '../../testing/record-queries.ts';
import type { SentQuery } from '../../testing/record-queries.ts';
import { facesOf, initialsOf, keysOf } from './search-text.ts';

const app = await testApp();

/** Two words made of the digits of a hash, as a Korean keyboard might type them. */
const words = (kind: string, more = '') => `(
  select n,
    translate(left(md5('${kind}' || n), 7), '0123456789abcdef', 'rhskflaeiqoxjwmd') || ' ' ||
    translate(right(md5('${kind}' || n), 7), '0123456789abcdef', 'rhskflaeiqoxjwmd') ${more} as words
  from generate_series(1, 40000) n) as named`;
const faces = `words, ' ' || replace(words, ' ', '') || ' ' || words || ' ', ' ' || left(words, 3) || ' '`;
const CONCERT = `|| case when n % 10 = 1 then ' ${keysOf('콘서트')}' else '' end`;

/**
 * 40,000 performances, a tenth of them current, 20,000 people, 1,000 venues and 10,000 places that are only text, with names at random; a tenth of the titles are concerts, and
 * three are of a galaxy.
 */
async function fill(client: Client): Promise<void> {
  await client.query(`
    insert into venue (source, source_id, fetched_at, name) select 'kopis', 'FC' || n, now(), '극장' from generate_series(1, 1000) n;
    insert into person (name) select 'person ' || n from generate_series(1, 20000) n;
    insert into performance (source, source_id, fetched_at, title, genre, genre_text, starts_on, ends_on, venue_id, listing_order, archived)
      select 'kopis', 'PF' || n, now(), '봄', 'mixed', '', day, day, case when n > 10000 then 1 + n % 1000 end, n, day < date '2026-11-22'
      from (select n, date '2026-11-22' + (case when n % 10 = 0 then n % 90 else -1 - n % 3000 end)::int as day
        from generate_series(1, 40000) n) days;
    insert into credit (performance_id, person_id, role, position) select n, 1 + n % 20000, 'cast', 0 from generate_series(1, 40000) n;
    insert into search_venue (venue_id, plain, keys, initials) select n, ${faces} from ${words('venue')} where n <= 1000;
    insert into search_place (performance_id, plain, keys, initials) select n, ${faces} from ${words('place')} where n <= 10000;
    insert into search_person (person_id, found_id, plain, keys, initials) select n, n, ${faces} from ${words('person')} where n <= 20000;
    insert into search_performance (performance_id, plain, keys, initials, ends_on, archived)
      select n, ${faces}, ends_on, archived from ${words('title', CONCERT)} join performance on id = n`);
  const galaxies = [
    [1, ['은하수', '콘서트']],
    [11, ['작은', '은하수']],
    [20, ['은하수']],
  ] as const;
  for (const [id, title] of galaxies)
    await client.query('update search_performance set plain = $2, keys = $3, initials = $4 where performance_id = $1', [
      id,
      title.join(''),
      facesOf(title.map(keysOf)),
      facesOf(title.map(initialsOf)),
    ]);
  await client.query(`
    insert into search_word select distinct unnest(string_to_array(trim(keys), ' '))
    from (select keys from search_performance union all select keys from search_person) names`);
  await client.query('vacuum analyze');
}

/** How many rows of each table of search's own a statement reads, and how. */
async function readsOf(client: Client, query: SentQuery) {
  return (await explain(client, query))
    .filter((node) => node['Relation Name']?.startsWith('search_'))
    .map((node) => ({
      // A thousand venues may well be read one by one.
      kind: node['Relation Name'] === 'search_venue' ? 'of few rows' : node['Node Type'],
      rows:
        (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
        node['Actual Loops'],
    }));
}

test(
  'among seventy thousand names, every search comes from an index, and little is read for it',
  { timeout: 180_000 },
  async () => {
    await using stack = new AsyncDisposableStack();
    const client = stack.adopt(new Client({ connectionString: app.databaseUrl }), (opened) => opened.end());
    await client.connect();
    await fill(client);

    const asked = [
      { q: '은하수', finds: true, most: 1_500 },
      { q: '하수', finds: true, most: 1_500 },
      { q: 'ㅇㅎㅅ', finds: true, most: 1_500 },
      { q: 'dmsgktn', finds: true, most: 1_500 },
      { q: '은허수', finds: true, most: 3_000 },
      { q: '작은 은허수', finds: true, most: 3_000 },
      { q: '콘서트', finds: true, most: 5_500 },
      { q: '은하수 콘서트', finds: true, most: 1_500 },
      { q: '없는이름', finds: false, most: 3_000 },
    ];
    for (const { q, finds, most } of asked) {
      let found = 0;
      const queries = await recordQueries(async () => {
        found = (await app.anonymous.search.all({ q })).performances.length;
      });
      const reads = [];
      for (const query of queries) reads.push(...(await readsOf(client, query)));
      expect({ q, found: found > 0 }).toEqual({ q, found: finds });
      expect({ q, kinds: [...new Set(reads.map(({ kind }) => kind))] }).toEqual({
        q,
        kinds: expect.not.arrayContaining(['Seq Scan']),
      });
      const total = reads.reduce((sum, { rows }) => sum + rows, 0);
      expect({ q, total }).toEqual({ q, total: expect.toSatisfy((rows: number) => rows <= most) });
    }
  },
);
