import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const dataDir = await mkdtemp(join(tmpdir(), 'golden-ticket-main-'));
await chmod(dataDir, 0o711); // PostgreSQL may run as another account
const running = new Set<ChildProcess>();

/** Starts the site as `pnpm start` does, on its own PostgreSQL, and waits for `expected` among what it says. */
async function start(expected: RegExp, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  const exited = once(child, 'exit').then(([code]) => (running.delete(child), code as number | null));
  let said = '';
  for await (const chunk of child.stderr) {
    said += String(chunk);
    const match = expected.exec(said);
    if (match) return { child, exited, said, address: match[1] ?? '' };
  }
  throw new Error(`never said ${expected}: ${said}`);
}

const READY = /Golden Ticket is at (\S+)/;

afterEach(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test('starts on nothing but an empty directory, and ends cleanly when told to', async () => {
  const site = await start(READY);
  expect((await fetch(`${site.address}/readyz`)).status).toBe(200);
  const stream = await fetch(`${site.address}/trpc/catalogue.status`);
  expect(stream.status).toBe(200);
  site.child.kill('SIGTERM');
  expect(await site.exited).toBe(0);
  await expect(fetch(`${site.address}/livez`)).rejects.toThrow();
});

test('starts again after kill -9, on the PostgreSQL that was left over', async () => {
  const site = await start(READY);
  site.child.kill('SIGKILL');
  await site.exited;
  const again = await start(READY);
  expect((await fetch(`${again.address}/readyz`)).status).toBe(200);
});

test('a second start on the same directory is refused and names the first', async () => {
  const first = await start(READY);
  const second = await start(/could not start: .+/);
  expect(second.said).toContain(String(first.child.pid));
  expect(await second.exited).toBe(1);
  expect((await fetch(`${first.address}/livez`)).status).toBe(200);
});

test('says everything that is wrong with its settings and starts nothing', async () => {
  const refused = await start(/could not start: [^]*PORT[^]*ROLE/, { PORT: 'x', ROLE: 'y' });
  expect(await refused.exited).toBe(1);
});
