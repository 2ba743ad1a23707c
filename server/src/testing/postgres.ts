import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmbedded } from '../db/embedded.ts';

/**
 * A PostgreSQL for one test run, empty and gone afterwards: the one that comes with the install, or the programs in
 * `TEST_POSTGRES_BIN`. With `TEST_DATABASE_URL`, that server is used as it is and nothing is started. The url's role
 * is a superuser.
 */
export async function startThrowawayPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const { TEST_DATABASE_URL: url, TEST_POSTGRES_BIN: binDir } = process.env;
  if (url) return { url, stop: async () => undefined };

  const dataDir = await mkdtemp(join(tmpdir(), 'golden-ticket-test-'));
  await chmod(dataDir, 0o711); // for PostgreSQL's account, where we are root
  const server = await startEmbedded({ dataDir, binDir, durable: false, log: (message) => console.log(message) });
  const sweep = sweepBehindUs(server.home, dataDir);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await sweep();
    },
  };
}

/**
 * Removes the directories when called, or when this process is gone, be it by `kill -9`; its server goes first if it
 * still runs.
 */
function sweepBehindUs(home: string, dataDir: string): () => Promise<void> {
  const script = `
    read -r _
    pid=$(head -n 1 "$0/cluster/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid"
    while [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
    rm -rf "$0" "$1"`;
  const sweeper = spawn('/bin/sh', ['-c', script, home, dataDir], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return async () => {
    const swept = once(sweeper, 'exit');
    sweeper.stdin.end();
    await swept;
  };
}
