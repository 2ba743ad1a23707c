import pg from 'pg';

import { findBinaries } from './embedded/binaries.ts';
import { openCluster, user, type Cluster } from './embedded/cluster.ts';
import { commonDir, findHome } from './embedded/home.ts';
import { lockHome } from './embedded/owner-lock.ts';
import { startServer } from './embedded/server.ts';
import { useOwnServer } from './embedded/use-own-server.ts';

export interface EmbeddedOptions {
  /** The site's data directory; the server keeps to `postgres/` in it, or says where else. Made if missing. */
  dataDir: string;
  /** Takes sentences for whoever started the site. */
  log: (message: string) => void;
  /** On 127.0.0.1; a free one unless set. */
  port?: number;
  /** The directory of other programs than those that come with the install, for example Debian's. */
  binDir?: string;
  /** False: a crash of the machine may lose everything. For throwaway servers of tests. Default true. */
  durable?: boolean;
}

/** A PostgreSQL of our own, running. */
export interface Embedded extends AsyncDisposable {
  /** `postgres://…` of the database `golden_ticket`, as a superuser. */
  url: string;
  /** Where its data, password and log are. */
  home: string;
  /** Resolves with the reason if the server ends by itself; never after `stop`. */
  died: Promise<Error>;
  /** Stops the server (fast shutdown: open transactions are rolled back). May be called again. */
  stop(): Promise<void>;
}

/**
 * Runs PostgreSQL from the binaries that come with the install, with its data in the data directory, for those who have no server.
 * A server left over by a killed run is stopped first. Throws an Error fit to be shown where that cannot be done: another site on the
 * same directory, data of another major version, a platform without binaries.
 */
export async function startEmbedded({ dataDir, log, port, binDir, durable = true }: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') throw useOwnServer('On Windows, Golden Ticket does not run PostgreSQL itself.');
  const home = await findHome(dataDir, log);
  await using started = new AsyncDisposableStack();
  started.use(await lockHome(home.dir));
  const binaries = await findBinaries({ account: home.account, commonDir, binDir, log });
  const cluster = await openCluster({ home: home.dir, account: home.account, binaries, durable, log });
  const server = await startServer({ home: home.dir, cluster, account: home.account, binaries, durable, port, log });
  started.defer(() => server.stop());
  const url = await ensureDatabase(cluster, server.port);

  const running = started.move();
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= running.disposeAsync());
  return { url, home: home.dir, died: server.died, stop, [Symbol.asyncDispose]: stop };
}

/** Also proves that the server takes our connections. Asked at each start: the first one may have been cut short here. */
async function ensureDatabase(cluster: Cluster, port: number): Promise<string> {
  const urlOf = (database: string) => `postgres://${user}:${cluster.password}@127.0.0.1:${port}/${database}`;
  const client = new pg.Client(urlOf('postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [user]);
    if (!rowCount) await client.query(`create database ${user}`);
  } finally {
    await client.end();
  }
  return urlOf(user);
}
