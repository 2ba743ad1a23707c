import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmbedded } from '../db/embedded.ts';

/**
 * A PostgreSQL for one test run, empty and gone afterwards: the one that comes with the install, or the programs in
 * `TEST_POSTGRES_BIN`. With `TEST_DATABASE_URL`, that server is used as it is and nothing is started. The url's role may create databases.
 */
export async function startThrowawayPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const { TEST_DATABASE_URL: url, TEST_POSTGRES_BIN: binDir } = process.env;
  if (url) return { url, stop: async () => undefined };

  const dataDir = await mkdtemp(join(tmpdir(), 'golden-ticket-test-'));
  await chmod(dataDir, 0o711); // for PostgreSQL's account, where we are root
  const server = await startEmbedded({ dataDir, binDir, durable: false, log: (message) => console.log(message) });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      for (const dir of [server.home, dataDir]) await rm(dir, { recursive: true, force: true });
    },
  };
}
