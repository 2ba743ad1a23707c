import type { TestApp } from './app.ts';

/** Makes every job that waits for a later moment due now. */
export async function hurryJobs(app: TestApp): Promise<void> {
  await app
    .em()
    .getConnection()
    .execute(`update pgboss.job set start_after = now() - interval '1 s' where state in ('created', 'retry')`);
}
