import { Client } from 'pg';
import { vi } from 'vitest';

/** As many as the pages that journeys look at show first; the most liked performances have theirs first. */
const ENOUGH = 24;

/**
 * Waits until the site on the database at `databaseUrl` has some posters of its sample, and has it draw no more: the others, three hundred,
 * would take the machine from the tests for minutes. Those performances have the poster that is typeset where there is none.
 */
export async function stopDrawing(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await vi.waitFor(
      async () => {
        const { rows } = await client.query(`select from image where state = 'stored'`);
        if (rows.length < ENOUGH) throw new Error(`${rows.length} posters`);
      },
      { timeout: 60_000, interval: 250 },
    );
    await client.query(`delete from pgboss.job where name = 'sample.draw-poster' and state in ('created', 'retry')`);
  } finally {
    await client.end();
  }
}
