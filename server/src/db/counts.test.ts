import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { savePerformance } from '../features/performance/save-performance.ts';
import { testApp } from '../testing/app.ts';
import { aPerformance, given } from '../testing/given.ts';
import { recordQueries } from '../testing/record-queries.ts';
import { catalogueCounts, forgetOldWrites } from './counts.ts';
import type { Em } from './orm.ts';

const app = await testApp();
let counts: ReturnType<typeof catalogueCounts>;
let counted: number;
beforeEach(() => {
  counts = catalogueCounts(app.services.orm);
  counted = 0;
});

async function countShown(): Promise<number> {
  counted += 1;
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from performance where hidden_at is null
  `.execute(app.services.orm.em.fork().getKysely());
  return rows[0]?.total ?? 0;
}
const recall = () => counts.recall('shown', countShown);
const run = (statement: string, em: Em = app.services.orm.em.fork()) =>
  em.getConnection().execute(statement, [], 'all', em.getTransactionContext());

test('what was counted is kept while the catalogue stands still, whatever else is written', async () => {
  const { id } = await given.performance(app);
  expect(await recall()).toBe(1);
  await run(`update performance set like_count = like_count + 1, title = 'ㄱ', fetched_at = now() where id = ${id}`);
  await run(`insert into search_word (word) values ('무엇')`);
  expect(await recall()).toBe(1);
  expect(counted).toBe(1);
});

test.each([
  `update performance set genre = 'opera'`,
  `update performance set region = 'jeju'`,
  `update performance set venue_id = null`,
  `update performance set starts_on = '2026-01-01'`,
  `update performance set ends_on = '2027-01-01'`,
  `update performance set archived = true`,
  `update performance set hidden_at = now()`,
  `update performance set lowest_price = 1`,
  `update performance set free = true`,
  `update performance set minimum_age_months = 1`,
  `update performance set showings_until = '2026-01-01'`,
  `delete from performance`,
  `truncate performance cascade`,
  `update showing set starts_at = starts_at + interval '1 minute'`,
  `delete from showing`,
  `insert into showing (performance_id, starts_at) select id, '2020-01-01' from performance`,
  `update venue set name = '새 극장'`,
  `update venue set region = 'jeju'`,
  `update venue set accessibility = '{lift}'`,
  `update venue set latitude = 33`,
  `update venue set longitude = 127`,
])('%s: counted again', async (statement) => {
  await given.venue(app);
  await given.performance(app);
  await recall();
  await run(statement);
  await recall();
  expect(counted).toBe(2);
});

test('a change counts from its commit, not before, and not when it is taken back', async () => {
  await given.performance(app);
  await recall();
  await app.em().transactional(async (em) => {
    await run('update performance set hidden_at = now()', em);
    expect(await recall()).toBe(1);
  });
  expect(await recall()).toBe(0);
  await app
    .em()
    .transactional(async (em) => {
      await run('update performance set hidden_at = null', em);
      throw new Error('changed my mind');
    })
    .catch(() => undefined);
  expect(await recall()).toBe(0);
  expect(counted).toBe(2);
});

test('a transaction that began before the count and ends after it is seen', async () => {
  await given.performance(app);
  await app.em().transactional(async (early) => {
    await run('update performance set hidden_at = now()', early);
    await given.venue(app);
    expect(await recall()).toBe(1);
  });
  expect(await recall()).toBe(0);
});

test('one that looks while another counts shares its count; one that failed is not kept', async () => {
  await given.performance(app);
  expect(await Promise.all(Array.from({ length: 20 }, recall))).toEqual(Array.from({ length: 20 }, () => 1));
  expect(counted).toBe(1);
  await expect(counts.recall('broken', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await counts.recall('broken', () => Promise.resolve(7))).toBe(7);
});

test('nobody is given a count from before their own write, however many read meanwhile', async () => {
  const { id } = await given.performance(app);
  const readers = new AbortController();
  const reading = Array.from({ length: 4 }, async () => {
    while (!readers.signal.aborted) await recall();
  });
  for (let turn = 0; turn < 100; turn += 1) {
    const hide = turn % 2 === 0;
    await run(`update performance set hidden_at = ${hide ? 'now()' : 'null'} where id = ${id}`);
    expect(await recall()).toBe(hide ? 0 : 1);
  }
  readers.abort();
  await Promise.all(reading);
});

test('control: with writes unnoticed, a count outlives what it counted', async () => {
  await given.performance(app);
  await recall();
  await run('alter table performance disable trigger note_catalogue_write');
  await run('update performance set hidden_at = now()');
  await run('alter table performance enable trigger note_catalogue_write');
  expect(await recall()).toBe(1);
});

test('whoever keeps counts keeps them apart by what was asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.jsonValue(), { selector: (value) => JSON.stringify(value) }),
      async (questions) => {
        const own = catalogueCounts(app.services.orm);
        for (const [index, question] of questions.entries()) await own.recall(question, () => Promise.resolve(index));
        for (const [index, question] of questions.entries())
          expect(await own.recall(question, () => Promise.reject(new Error('forgotten')))).toBe(index);
      },
    ),
    { numRuns: 20 },
  );
});

test('a list asks its page and whether its total still holds; saving nothing new forgets nothing', async () => {
  const draft = aPerformance(app);
  const save = () => app.em().transactional((em) => savePerformance(em, draft));
  await save();
  await app.anonymous.performance.list({});
  await save();
  expect(await recordQueries(() => app.anonymous.performance.list({}))).toHaveLength(2);
});

test('writes of long ago are forgotten', async () => {
  await given.performance(app);
  await run(`update catalogue_write set written_at = now() - interval '25 hours'`);
  await given.performance(app);
  await forgetOldWrites(app.em());
  const rows = await run('select written_at from catalogue_write');
  expect((rows as unknown[]).length).toBeGreaterThan(0);
  expect(await run(`select from catalogue_write where written_at < now() - interval '1 day'`)).toEqual([]);
});
