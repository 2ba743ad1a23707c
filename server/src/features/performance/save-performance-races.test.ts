import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { ensureAll } from '../../db/ensure.ts';
import type { Em } from '../../db/orm.ts';
import { testApp } from '../../testing/app.ts';
import { aPerformance, aVenue } from '../../testing/given.ts';
import { Person } from '../person/person.entity.ts';
import { saveVenue } from '../venue/save-venue.ts';
import { Hall } from '../venue/venue.entity.ts';
import { Performance, Showing } from './performance.entity.ts';
import { savePerformance } from './save-performance.ts';

const app = await testApp();
const inTransaction = <T>(work: (em: Em) => Promise<T>) => app.em().transactional(work);

/** Runs `work` so many times at once, each in a transaction that has begun before any goes on. */
async function atOnce<T>(
  times: number,
  work: (em: Em, index: number) => Promise<T>,
): Promise<PromiseSettledResult<T>[]> {
  const begun = Promise.withResolvers<void>();
  let count = 0;
  const runs = Array.from({ length: times }, (_, index) =>
    inTransaction(async (em) => {
      await sql`select 1`.execute(em.getKysely());
      if (++count === times) begun.resolve();
      await begun.promise;
      return work(em, index);
    }),
  );
  return Promise.allSettled(runs);
}

/** What an advisory lock would be if it did not lock. */
const withoutLocks = (em: Em) =>
  sql`
    create schema if not exists unlocked;
    create or replace function unlocked.pg_advisory_xact_lock(bigint) returns void language sql as 'select';
  `.execute(em.getKysely());

test('one performance saved by eight at once is made once', async () => {
  const draft = aPerformance(app);
  const results = await atOnce(8, (em) => savePerformance(em, draft));
  const outcomes = results.map((result) => (result.status === 'fulfilled' ? result.value.outcome : result.reason));
  expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(7);
  expect(await app.em().count(Performance)).toBe(1);
});

test('control: without the lock, some of them fail', async () => {
  const draft = aPerformance(app);
  await withoutLocks(app.em());
  const results = await atOnce(8, async (em) => {
    await sql`set local search_path to unlocked, pg_catalog, public`.execute(em.getKysely());
    return savePerformance(em, draft);
  });
  expect(results.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
});

test('eight performances share new people, pictures and a hall', async () => {
  await inTransaction((em) => saveVenue(em, aVenue(app, { sourceId: 'FC1' })));
  const names = Array.from({ length: 40 }, (_, index) => `새배우${index}`);
  const imageUrls = names.map((name) => `https://images.example.kr/${name}.png`);
  const results = await atOnce(8, (em, index) => {
    const ordered = <T>(values: T[]) => (index % 2 ? values : values.toReversed());
    return savePerformance(
      em,
      aPerformance(app, { venueSourceId: 'FC1', castText: ordered(names).join(', '), imageUrls: ordered(imageUrls) }),
    );
  });
  expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'fulfilled'));
  expect(await app.em().count(Person, { name: { $in: names } })).toBe(40);
  expect(await app.em().count(Hall)).toBe(1);
});

/**
 * Two transactions make the same three people while a third holds the one in the middle: in two orders, each would come to wait for the
 * other once it lets go. Answers how the two ended.
 */
async function crosswise(make: (em: Em, names: string[]) => Promise<unknown>): Promise<string[]> {
  const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const waiting = (expected: number) =>
    vi.waitFor(
      async () => {
        const { rows } = await sql<{ count: number }>`
        select count(*)::int from pg_locks where not granted and locktype = 'transactionid'
      `.execute(app.em().getKysely());
        expect(rows[0]?.count).toBe(expected);
      },
      { timeout: 10_000, interval: 20 },
    );
  const holder = inTransaction(async (em) => {
    await sql`insert into person (name) values ('나')`.execute(em.getKysely());
    held.resolve();
    await released.promise;
  });
  await held.promise;
  const one = inTransaction((em) => make(em, ['가', '나', '다']));
  await waiting(1);
  const other = inTransaction((em) => make(em, ['다', '나', '가']));
  await waiting(2);
  released.resolve();
  await holder;
  const ends = await Promise.allSettled([one, other]);
  return ends.map((end) => (end.status === 'fulfilled' ? 'made' : String(end.reason.code)));
}

test('people that two transactions name in opposite orders are made without a deadlock', async () => {
  expect(await crosswise((em, names) => ensureAll(em, Person, 'name', names))).toEqual(['made', 'made']);
});

test('control: made in the order they are named, they deadlock', async () => {
  const ends = await crosswise((em, names) =>
    sql`insert into person (name) select unnest(${names}::text[]) on conflict do nothing`.execute(em.getKysely()),
  );
  expect(ends.toSorted()).toEqual(['40P01', 'made']);
});

test('a performance and its venue, saved at once, find each other whichever comes first', async () => {
  for (const sourceId of ['FC1', 'FC2', 'FC3', 'FC4', 'FC5', 'FC6']) {
    const draft = aPerformance(app, { venueSourceId: sourceId });
    const venue = aVenue(app, { sourceId });
    await atOnce(2, (em, index) =>
      (index === 0 ? saveVenue(em, venue) : savePerformance(em, draft)).then(() => undefined),
    );
  }
  expect(await app.em().count(Performance, { venue: { $ne: null } })).toBe(6);
  expect(await app.em().count(Showing)).toBeGreaterThan(0);
});
