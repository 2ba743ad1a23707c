import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { cloneTemplate } from '../../server/src/testing/template.ts';

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

interface Site extends AsyncDisposable {
  address: string;
  databaseUrl: string;
  /** Where it keeps its files, and the mails it has no server to send by. */
  dataDir: string;
}

/** The whole site in a process of its own, with its sample catalogue, on a database of the test file's own, and what `settings` say. */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  const database = await cloneTemplate(inject('postgresUrl'));
  const dataDir = await mkdtemp(join(tmpdir(), 'golden-ticket-e2e-'));
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const exited = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const [, found] = /Golden Ticket is at (\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    exited.then(() => reject(new Error(`the site did not start: ${said}`)), reject);
  });
  return {
    address,
    databaseUrl: database.url,
    dataDir,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await exited;
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
