import { execFile } from 'node:child_process';
import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How long a server gets for each way of being asked to stop. */
export const patienceMs = 8000;

const pidFile = (clusterDir: string) => join(clusterDir, 'postmaster.pid');

/** What a server says of itself in its pid file (first and eighth line); null where there is none. */
export async function readPidFile(clusterDir: string): Promise<{ pid: number; ready: boolean } | null> {
  const lines = (await readFile(pidFile(clusterDir), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
}

/**
 * Stops the server that outlived its owner (`kill -9`) and still serves this cluster. Only for who holds the home's
 * lock: seen by anyone else, that server may have an owner.
 */
export async function stopLeftOver(clusterDir: string, log: (message: string) => void): Promise<void> {
  const pid = (await readPidFile(clusterDir))?.pid;
  if (pid === undefined || !isAlive(pid)) return;
  if (!(await serves(pid, clusterDir))) {
    // The process id was reused (or is a zombie's), and PostgreSQL would refuse to start for it.
    await rm(pidFile(clusterDir), { force: true });
    return;
  }
  log(`PostgreSQL (process ${pid}) was left over by a run that was cut short: stopping it.`);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (const asked = Date.now(); Date.now() - asked < patienceMs; await sleep(25))
      if (!(await serves(pid, clusterDir))) return;
  }
  throw new Error(
    `PostgreSQL (process ${pid}), left over by an earlier run on ${clusterDir}, does not stop: end it by hand.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A server works in its cluster's directory; where a process does not show its directory, its command line names the
 * cluster.
 */
async function serves(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === clusterDir;
  const ps = promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return ps.then(
    ({ stdout }) => stdout.includes(clusterDir),
    () => false,
  );
}
