import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { environment } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import type { Home } from './home.ts';
import { patienceMs, readPidFile, stopLeftOver } from './left-over.ts';
import { withProgress } from './progress.ts';

/** A running PostgreSQL on 127.0.0.1. */
export interface Server {
  port: number;
  /** Resolves with the reason if it ends without having been asked to; otherwise never. */
  died: Promise<Error>;
  /** Resolves when it is gone: at once if it has died. */
  stop(): Promise<void>;
}

interface ServerOptions {
  cluster: Cluster;
  binaries: Binaries;
  durable: boolean;
  /** Unset: a free one. */
  port: number | undefined;
  log: (message: string) => void;
}

/**
 * What goes by itself: a port just taken by somebody else, or processes of a killed server that are about to notice.
 */
const passing = /could not bind|lock file .* already exists|pre-existing shared memory/;

/** Starts the server and waits until it takes connections, however long its recovery from a crash lasts. */
export async function startServer(home: Home, options: ServerOptions): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    await stopLeftOver(options.cluster.dir, options.log);
    const port = options.port ?? (await freePort());
    const { child, ended } = await spawnServer(home, port, options);
    if (await withProgress(options.log, 'PostgreSQL is starting', isReady(child, options.cluster.dir)))
      return runningServer(child, ended, port, options.log);
    const problem = await ended;
    if (!passing.test(problem.message) || options.port !== undefined || attempt === 20) throw problem;
    await sleep(100);
  }
}

async function spawnServer({ dir, account }: Home, port: number, { cluster, binaries, durable }: ServerOptions) {
  const logFile = join(dir, 'postgres.log');
  await rename(logFile, `${logFile}.1`).catch(() => undefined);
  await using output = await open(logFile, 'w', 0o600);
  const options = Object.entries(settings(port, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(binaries.binDir, 'postgres'), ['-D', cluster.dir, ...options], {
    ...account.lent,
    cwd: dir,
    env: environment,
    detached: true, // a process group of its own: the terminal's Ctrl-C is for us, who drain first
    stdio: ['ignore', output.fd, output.fd],
  });

  const stopWithUs = () => child.kill('SIGINT');
  process.once('exit', stopWithUs);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  }).then(async (how) => {
    process.off('exit', stopWithUs);
    const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n');
    return new Error(`PostgreSQL ended (${how}). The last lines of ${logFile}:\n${lines.slice(-15).join('\n')}`);
  });
  return { child, ended };
}

const isRunning = (child: ChildProcess) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** False when it has ended instead. */
async function isReady(child: ChildProcess, clusterDir: string): Promise<boolean> {
  for (; isRunning(child); await sleep(20)) {
    const state = await readPidFile(clusterDir);
    if (state?.ready && state.pid === child.pid) return true;
  }
  return false;
}

function runningServer(
  child: ChildProcess,
  ended: Promise<Error>,
  port: number,
  log: (message: string) => void,
): Server {
  const { promise: died, resolve: reportDeath } = Promise.withResolvers<Error>();
  let asked = false;
  void ended.then((reason) => {
    if (!asked) reportDeath(reason);
  });
  return {
    port,
    died,
    async stop() {
      asked = true;
      child.kill('SIGINT'); // "fast": sessions end, open transactions are rolled back
      const impatient = setTimeout(() => {
        log('PostgreSQL takes its time to stop: ending it at once.');
        child.kill('SIGQUIT');
      }, patienceMs);
      await ended;
      clearTimeout(impatient);
    },
  };
}

/** For a laptop. On the command line, so that they hold whichever version of ours made the cluster. */
function settings(port: number, durable: boolean): Record<string, string | number> {
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '', // a path in the data directory may be too long for a socket
    max_connections: 100,
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    random_page_cost: 1.1,
    jit: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    // Statements and details carry people's data.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

/** Free a moment ago: whoever uses it must be ready to lose the race for it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
