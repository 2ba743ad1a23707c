import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How long a server gets for each way of being asked to stop. */
export const patienceMs = 8000;

/** What a running server says of itself in `postmaster.pid`; null where there is no such file (or it is still being written). */
export async function readPidFile(clusterDir: string): Promise<{ pid: number; ready: boolean } | null> {
  const lines = (await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
}

/**
 * Stops the server that outlived its owner (`kill -9`) and still serves this cluster. Only for the holder of the home's lock: to anyone
 * else, that server may have an owner. A pid file that names a dead process, or one that is no PostgreSQL of this cluster, stops nothing.
 */
export async function stopLeftOver(clusterDir: string, log: (message: string) => void): Promise<void> {
  const found = await readPidFile(clusterDir);
  if (!found || !(await serves(found.pid, clusterDir))) return;
  log(`PostgreSQL (process ${found.pid}) was left over by a run that was cut short: stopping it.`);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(found.pid, signal);
    for (const started = Date.now(); Date.now() - started < patienceMs; await sleep(25))
      if (!(await serves(found.pid, clusterDir))) return;
  }
  throw new Error(`PostgreSQL (process ${found.pid}), left over by an earlier run on ${clusterDir}, does not stop: end it by hand.`);
}

/** Whether that process is a PostgreSQL that we started on this cluster, by its command line: process ids are reused. */
async function serves(pid: number, clusterDir: string): Promise<boolean> {
  const ps = promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() =>
    ps.then(
      ({ stdout }) => stdout,
      () => '',
    ),
  );
  return command.includes('postgres') && command.includes(clusterDir);
}
