import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';
import { prepared } from './prepared.ts';

const app = await testApp();

test('a marked statement is prepared once on a connection, and takes its values anew each time', async () => {
  await app.em().transactional(async (em) => {
    const twice = async (count: number) =>
      (await sql<{ twice: number }>`${prepared} select ${count}::int * 2 as twice`.execute(em.getKysely())).rows;
    expect(await twice(4)).toEqual([{ twice: 8 }]);
    expect(await twice(5)).toEqual([{ twice: 10 }]);
    await sql`select ${6}::int * 2 as twice`.execute(em.getKysely());

    const { rows } = await sql<{ statement: string; plans: number }>`
      select statement, (generic_plans + custom_plans)::int as plans from pg_prepared_statements`.execute(
      em.getKysely(),
    );
    expect(rows).toEqual([{ statement: expect.stringContaining('* 2 as twice'), plans: 2 }]);
  });
});

test('a marked statement that fails leaves the next one working', async () => {
  const divide = async (by: number) =>
    (await sql<{ share: number }>`${prepared} select 6 / ${by}::int as share`.execute(app.em().getKysely())).rows;
  await expect(divide(0)).rejects.toThrow('division by zero');
  expect(await divide(2)).toEqual([{ share: 3 }]);
});
