/**
 * A site that only runs its PostgreSQL, as a process that tests can kill: `node run-embedded.ts <data directory>`.
 * Prints `{ url, home }` as a line of JSON once it runs, and its messages to standard error. Stops the server when
 * standard input ends, or leaves through `process.exit` without a word when told `exit`.
 */
import { once } from 'node:events';

import { startEmbedded } from '../db/embedded.ts';

const [dataDir = ''] = process.argv.slice(2);
const { TEST_POSTGRES_BIN: binDir } = process.env;
try {
  await using server = await startEmbedded({
    dataDir,
    binDir,
    durable: false,
    log: (message) => console.error(message),
  });
  console.log(JSON.stringify({ url: server.url, home: server.home }));
  process.stdin.once('data', () => process.exit(0));
  await once(process.stdin, 'end');
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
