import { sql } from 'kysely';
import type { Em } from '../db/orm.ts';
import type { TestApp } from './app.ts';

/** Runs all `works` at once, each in a transaction that has begun before any goes on. */
export async function atOnce<T>(
  app: TestApp,
  works: readonly ((em: Em) => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const begun = Promise.withResolvers<void>();
  let count = 0;
  const runs = works.map((work) =>
    app.em().transactional(async (em) => {
      await sql`select 1`.execute(em.getKysely());
      if (++count === works.length) begun.resolve();
      await begun.promise;
      return work(em);
    }),
  );
  return Promise.allSettled(runs);
}
