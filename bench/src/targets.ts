import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Instruction } from './baseline.ts';

const MAIN = join(import.meta.dirname, '../../server/src/main.ts');

/** A process that answers HTTP. */
export interface Target extends AsyncDisposable {
  origin: string;
  pid: number;
}

/** The site as it is run in production, on the migrated database at `databaseUrl`; with `profileDir`, its CPU profile lands there. */
export async function startSite(databaseUrl: string, dataDir: string, profileDir?: string): Promise<Target> {
  const profiling = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [];
  const settings = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ROLE: 'api', PORT: '0', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [...profiling, MAIN], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    const origin = / (http:\/\/\S+)$/.exec(line)?.[1];
    if (origin) {
      child.stderr.resume();
      return target(child, origin);
    }
  }
  throw new Error(`the site did not start:\n${said.join('\n')}`);
}

export async function startBaseline(instruction: Instruction): Promise<Target> {
  const child = fork(join(import.meta.dirname, 'baseline.ts'), { serialization: 'advanced' });
  child.send(instruction);
  const [origin] = (await once(child, 'message')) as [string];
  return target(child, origin);
}

function target(child: ChildProcess, origin: string): Target {
  if (child.pid === undefined) throw new Error('a process that answers has an id');
  return {
    origin,
    pid: child.pid,
    async [Symbol.asyncDispose]() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
