import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Person } from './person.entity.ts';

const app = await testApp();

/** The id of somebody credited. */
const idOf = async (name: string) => (await app.em().findOneOrFail(Person, { name })).id;
const page = async (name: string) => app.anonymous.person.byId({ id: await idOf(name) });
const titles = (credits: { performance: { title: string } }[]) => credits.map(({ performance }) => performance.title);

const run = (title: string, startsOn: string, endsOn: string, castText = '김하늘', crewText: string | null = null) =>
  given.performance(app, { title, startsOn, endsOn, castText, crewText });

test('what is on or to come, soonest end first, apart from what is over, latest first', async () => {
  await run('봄', '2026-03-01', '2026-03-31');
  await run('내일', '2026-11-23', '2027-01-31');
  await run('오늘까지', '2026-11-01', '2026-11-22');
  await run('어제까지', '2026-11-01', '2026-11-21');
  expect(await page('김하늘')).toMatchObject({ name: '김하늘', performanceCount: 4 });
  expect(titles((await page('김하늘')).current)).toEqual(['오늘까지', '내일']);
  expect(titles((await page('김하늘')).past)).toEqual(['어제까지', '봄']);
});

test('a performance comes once, with all that they do in it', async () => {
  await run('혼자', '2026-11-22', '2026-11-23', '김하늘', '연출 김하늘, 음악 김하늘');
  const { current, performanceCount } = await page('김하늘');
  expect(performanceCount).toBe(1);
  expect(current).toMatchObject([{ role: 'cast', part: '연출, 음악', performance: { title: '혼자' } }]);
});

test('colleagues: with whom most often, then with whom last; once a performance', async () => {
  await run('하나', '2026-01-01', '2026-01-02', '김하늘, 이바다', '연출 이바다');
  await run('둘', '2026-02-01', '2026-02-02', '김하늘, 이바다, 박도담');
  await run('셋', '2026-03-01', '2026-03-02', '김하늘, 최새벽');
  expect((await page('김하늘')).colleagues).toEqual([
    { id: await idOf('이바다'), name: '이바다', together: 2 },
    { id: await idOf('최새벽'), name: '최새벽', together: 1 },
    { id: await idOf('박도담'), name: '박도담', together: 1 },
  ]);
});

test('hidden performances are in none of it', async () => {
  const { id } = await run('사라진 공연', '2026-11-22', '2026-11-23', '김하늘, 이바다');
  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now() });
  expect(await page('김하늘')).toMatchObject({ performanceCount: 0, current: [], past: [], colleagues: [] });
});

test('an unknown id is not found', async () => {
  await expect(app.anonymous.person.byId({ id: 404 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    cause: { reason: 'person.not-found' },
  });
});

test('a long career is cut to a hundred of each, in three statements', async () => {
  await run('하나', '2026-11-01', '2026-11-30', '김하늘, 이바다');
  await app
    .em()
    .getConnection()
    .execute(
      `with added as (
        insert into performance (source, source_id, fetched_at, title, genre, genre_text, starts_on, ends_on, listing_order)
        select 'sample', n::text, now(), n::text, 'theatre', '연극', date '2026-11-22' - n, date '2026-11-22' + n * (n % 2 * 2 - 1), n
        from generate_series(1, 300) n returning id
      )
      insert into credit (performance_id, person_id, role, position) select added.id, person.id, 'cast', 1 from added, person where name = '김하늘'`,
    );
  const id = await idOf('김하늘');
  let view: Awaited<ReturnType<typeof page>> | undefined;
  expect(await countQueries(async () => (view = await app.anonymous.person.byId({ id })))).toBeLessThanOrEqual(3);
  expect(view).toMatchObject({ performanceCount: 301 });
  expect(titles(view!.current).slice(0, 3)).toEqual(['1', '3', '5']);
  expect(view!.current).toHaveLength(100);
  expect(titles(view!.past).slice(0, 3)).toEqual(['2', '4', '6']);
  expect(view!.past).toHaveLength(100);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  await run('하나', '2026-11-22', '2026-11-23');
  const input = oddInput({ id: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 ** 31 - 1 })) });
  expect(await endsOf((asked) => app.anonymous.person.byId(asked), input)).toEqual(
    new Set(['OK', 'BAD_REQUEST', 'NOT_FOUND']),
  );
});
