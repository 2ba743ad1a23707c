import pg from 'pg';

import { givenBinaries, installedBinaries, installedPackage } from './embedded/binaries.ts';
import { openCluster, owner, type Cluster } from './embedded/cluster.ts';
import { commonDir, findHome } from './embedded/home.ts';
import { lockHome } from './embedded/owner-lock.ts';
import { startServer } from './embedded/server.ts';
import { useOwnServer } from './embedded/use-own-server.ts';

export interface EmbeddedOptions {
  /** The site's data directory, made if missing; the server keeps to `postgres/` in it, or says where else. */
  dataDir: string;
  /** Takes sentences for whoever started the site. */
  log: (message: string) => void;
  /** On 127.0.0.1. Default: a free one. */
  port?: number | undefined;
  /** The directory of other programs than those that come with the install, for example Debian's. */
  binDir?: string | undefined;
  /** False: much faster, and a crash of the machine may lose everything, as tests can bear. Default true. */
  durable?: boolean;
}

/** A PostgreSQL of our own, running. */
export interface Embedded extends AsyncDisposable {
  /** `postgres://…` of the database `golden_ticket`, as a superuser. */
  url: string;
  /** The directory with its cluster, password and log. */
  home: string;
  /** Resolves with the reason if the server ends by itself; never after `stop`. */
  died: Promise<Error>;
  /** Stops the server, rolling back open transactions, within about 8 s. May be called again. */
  stop(): Promise<void>;
}

/**
 * Runs PostgreSQL from the binaries that come with the install, with its data in the data directory, for those who
 * have no server. One left over by a killed run is stopped first. Throws an Error fit to be shown where it cannot be
 * done: another site runs on the directory, its data is of another major version, the platform or the account cannot
 * run it.
 */
export async function startEmbedded({
  dataDir,
  log,
  port,
  binDir,
  durable = true,
}: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') throw useOwnServer('On Windows, Golden Ticket does not run PostgreSQL itself.');
  const home = await findHome(dataDir, log);
  await using starting = new AsyncDisposableStack();
  starting.use(await lockHome(home.dir));
  const binaries = await (binDir
    ? givenBinaries(home.account, binDir)
    : installedBinaries(home.account, installedPackage(), commonDir, log));
  const cluster = await openCluster(home, { binaries, durable, log });
  const server = await startServer(home, { cluster, binaries, durable, port, log });
  starting.defer(() => server.stop());
  const url = await ensureDatabase(cluster, server.port);

  const running = starting.move();
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= running.disposeAsync());
  return { url, home: home.dir, died: server.died, stop, [Symbol.asyncDispose]: stop };
}

/** At each start, as the first one may have been cut short before this. */
async function ensureDatabase(cluster: Cluster, port: number): Promise<string> {
  const urlOf = (database: string) => `postgres://${owner}:${cluster.password}@127.0.0.1:${port}/${database}`;
  const client = new pg.Client(urlOf('postgres'));
  client.on('error', () => undefined); // what is being asked rejects as well
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [owner]);
    if (!rowCount) await client.query(`create database ${owner}`);
  } finally {
    await client.end();
  }
  return urlOf(owner);
}
