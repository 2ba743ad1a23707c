import { execFile, spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import pg from 'pg';
import { onTestFinished } from 'vitest';

import { startEmbedded, type Embedded, type EmbeddedOptions } from '../db/embedded.ts';

/** A directory that goes with the test; open to PostgreSQL's account unless `mode` says otherwise. */
export async function tempDir(mode = 0o755): Promise<string> {
  const dir = await makeTempDir(mode);
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

/** The same for who removes it. */
export async function makeTempDir(mode = 0o755): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'golden-ticket-embedded-'));
  await chmod(dir, mode);
  return dir;
}

/** A server that stops with the test, on the programs that the run is on. */
export async function start(dataDir: string, options: Partial<EmbeddedOptions> = {}): Promise<Embedded> {
  const { TEST_POSTGRES_BIN: binDir } = process.env;
  const server = await startEmbedded({ dataDir, binDir, durable: false, log: () => undefined, ...options });
  onTestFinished(() => server.stop());
  return server;
}

/** `run-embedded.ts` on `dataDir`, perhaps as somebody else; killed with the test. */
export function spawnSite(dataDir: string, ids: { uid?: number; gid?: number } = {}): ChildProcessWithoutNullStreams {
  const script = fileURLToPath(new URL('./run-embedded.ts', import.meta.url));
  const site = spawn(process.execPath, [script, dataDir], { ...ids, cwd: '/' });
  onTestFinished(() => kill(site));
  return site;
}

/** The same, once its server runs. Throws what it said if it ends instead. */
export async function startSite(dataDir: string, ids: { uid?: number; gid?: number } = {}) {
  const site = spawnSite(dataDir, ids);
  const complaints = text(site.stderr);
  const [line] = await Promise.race([once(site.stdout, 'data'), once(site, 'exit')]);
  if (!Buffer.isBuffer(line)) throw new Error(await complaints);
  const { url, home } = JSON.parse(line.toString()) as { url: string; home: string };
  return { process: site, url, home };
}

/** `kill -9`, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** The rows of one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<object[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The process id of the server on the cluster in `home`. */
export async function postmasterPid(home: string): Promise<number> {
  return Number((await readFile(join(home, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Who a process runs as, and the process group that signals of a terminal would reach it by. */
export async function identityOf(pid: number): Promise<{ uid: number; group: number }> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const first = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return { uid: first('Uid'), group: first('NSpgid') };
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'uid=,pgid=', '-p', String(pid)]);
  const [uid, group] = stdout.trim().split(/\s+/).map(Number);
  return { uid: uid ?? NaN, group: group ?? NaN };
}
