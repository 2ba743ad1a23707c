import { spawn } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { environment, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { patienceMs, readPidFile, stopLeftOver } from './left-over.ts';
import { withProgress } from './progress.ts';

/** A running PostgreSQL on 127.0.0.1. */
export interface Server {
  port: number;
  /** Resolves when it ends without having been asked to, with an Error that says what its log said; never otherwise. */
  died: Promise<Error>;
  /** Ends its sessions, lets it write what it has to and waits until it is gone. Calling it again waits for the same. */
  stop(): Promise<void>;
}

interface ServerOptions {
  home: string;
  cluster: Cluster;
  account: Account;
  binaries: Binaries;
  durable: boolean;
  /** Unset: a free one. */
  port?: number;
  log: (message: string) => void;
}

/** Starts the server and waits until it takes connections, however long its recovery from a crash lasts. */
export async function startServer(options: ServerOptions): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    await stopLeftOver(options.cluster.dir, options.log);
    const outcome = await withProgress(options.log, 'PostgreSQL is starting', tryToStart(options));
    if ('port' in outcome) return outcome;
    const passing = /could not bind|could not create any TCP|lock file .* already exists|pre-existing shared memory/.test(outcome.message);
    if (!passing || options.port !== undefined || attempt === 20) throw outcome;
    await sleep(100);
  }
}

async function tryToStart({ home, cluster, account, binaries, durable, port, log }: ServerOptions): Promise<Server | Error> {
  const logFile = join(home, 'postgres.log');
  await rename(logFile, `${logFile}.1`).catch(() => undefined);
  const output = await open(logFile, 'w', 0o600);
  const listenPort = port ?? (await freePort());
  const child = spawn(
    join(binaries.binDir, 'postgres'),
    ['-D', cluster.dir, ...Object.entries(settings(listenPort, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // A process group of its own: the terminal's Ctrl-C is for us, who drain first.
    { ...account.ids, cwd: home, env: environment, detached: true, stdio: ['ignore', output.fd, output.fd] },
  );
  await output.close();

  let stopping: Promise<void> | undefined;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const problem = ended.then(async (how) => {
    const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n');
    return new Error(`PostgreSQL ended (${how}). The last lines of ${logFile}:\n${lines.slice(-15).join('\n')}`);
  });
  const letGo = () => child.kill('SIGINT');
  process.once('exit', letGo);
  void ended.then(() => process.off('exit', letGo));

  let alive = true;
  void ended.then(() => (alive = false));
  while (alive) {
    const state = await readPidFile(cluster.dir);
    if (state?.pid === child.pid && state?.ready) break;
    await sleep(20);
  }
  if (!alive) return problem;

  const askToStop = async () => {
    child.kill('SIGINT');
    const impatient = setTimeout(() => {
      log('PostgreSQL takes its time to stop: stopping it at once.');
      child.kill('SIGQUIT');
    }, patienceMs);
    await ended;
    clearTimeout(impatient);
  };
  return {
    port: listenPort,
    died: new Promise((resolve) => {
      void problem.then((error) => {
        if (!stopping) resolve(error);
      });
    }),
    stop: () => (stopping ??= askToStop()),
  };
}

/** For a laptop. Given on the command line, so that they hold whatever version of ours made the cluster. */
function settings(port: number, durable: boolean): Record<string, string | number> {
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '', // its path may be too long for a socket
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

/** A port that was free a moment ago: whoever uses it must be ready to lose the race for it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
