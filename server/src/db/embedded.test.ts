import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, stat, writeFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import {
  kill,
  makeTempDir,
  postmasterPid,
  identityOf,
  query,
  spawnSite,
  start,
  startSite,
  tempDir,
} from '../testing/embedded-servers.ts';
import { chooseAccount } from './embedded/account.ts';
import { installedPackage } from './embedded/binaries.ts';
import { assertKoreanTrigrams } from './korean-trigrams.ts';

/** The tests that need no fresh one share a data directory: what one leaves there, the next start must cope with. */
let usedDir: string;

beforeAll(async () => {
  usedDir = await makeTempDir();
});

afterAll(() => rm(usedDir, { recursive: true, force: true, maxRetries: 5 }));

test('keeps its data from one start to the next, and to itself', async () => {
  const dataDir = join(await tempDir(), '골든 티켓');
  const first = await start(dataDir, { durable: true });
  await query(first.url, 'create table seen (title text)');
  await query(first.url, "insert into seen values ('오페라의 유령')");
  expect(await query(first.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const withoutPassword = first.url.replace(/:[^:@]+@/, ':@');
  await expect(query(withoutPassword, 'select 1')).rejects.toThrow(/password/);
  expect((await stat(join(first.home, 'password'))).mode & 0o777).toBe(0o600);
  await Promise.all([first.stop(), first.stop()]);
  await expect(query(first.url, 'select 1')).rejects.toThrow();

  const second = await start(dataDir);
  expect(await query(second.url, 'select title from seen')).toEqual([{ title: '오페라의 유령' }]);
});

test('stops although a transaction is open, and says nothing of having died', async () => {
  const log = vi.fn();
  const server = await start(usedDir, { log });
  const died = vi.fn();
  void server.died.then(died);
  const client = await session(server.url);
  await client.query('begin');
  await client.query('create table half (done int)');
  await server.stop();
  expect(died).not.toHaveBeenCalled();
  expect(log.mock.calls.join()).not.toContain('ending it at once');
});

test('ends a server that does not stop when asked', async () => {
  const log = vi.fn();
  const server = await start(usedDir, { log });
  const client = await session(server.url);
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const stuck = rows[0]?.pid ?? 0;
  process.kill(stuck, 'SIGSTOP');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const stopped = server.stop();
  vi.advanceTimersByTime(8000);
  vi.useRealTimers();
  process.kill(stuck, 'SIGCONT');
  await stopped;
  expect(log.mock.calls.join()).toContain('ending it at once');
  expect(await readFile(join(server.home, 'postgres.log'), 'utf8')).toContain('immediate shutdown');
});

test('a terminal cannot interrupt the server: it leads a process group of its own', async () => {
  const pid = await postmasterPid((await start(usedDir)).home);
  expect(await identityOf(pid)).toMatchObject({ group: pid });
});

test('tells when the server dies, with its log, and starts again', async () => {
  const server = await start(usedDir);
  process.kill(await postmasterPid(server.home), 'SIGKILL');
  const reason = await server.died;
  expect(reason.message).toMatch(/SIGKILL[\s\S]*ready to accept connections/);
  await server.stop();
  const again = await start(usedDir);
  expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a second site on the directory is refused, by name of the first; not once that one is gone', async () => {
  const dataDir = await tempDir();
  const [one, other] = await Promise.allSettled([start(dataDir), start(dataDir)]);
  expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected']);
  const winner = [one, other].find((outcome) => outcome.status === 'fulfilled');
  await winner?.value.stop();

  const child = await startSite(dataDir);
  await expect(start(dataDir)).rejects.toThrow(`(process ${child.process.pid}) already runs`);
  child.process.stdin.end();
  await once(child.process, 'exit');
  await start(dataDir);
});

test('a server left over by kill -9 is stopped, and its data served on', async () => {
  const child = await startSite(usedDir);
  await query(child.url, 'create table kept as select 7 as nights');
  const leftOver = await postmasterPid(child.home);
  await kill(child.process);
  expect(await query(child.url, 'select nights from kept')).toEqual([{ nights: 7 }]);

  const messages: string[] = [];
  const server = await start(usedDir, { log: (message) => messages.push(message) });
  expect(messages.join()).toContain(`process ${leftOver}) was left over`);
  await gone(leftOver);
  expect(await query(server.url, 'select nights from kept')).toEqual([{ nights: 7 }]);
});

test('a site that leaves by process.exit takes its server along', async () => {
  const child = await startSite(usedDir);
  const pid = await postmasterPid(child.home);
  child.process.stdin.write('exit\n');
  await once(child.process, 'exit');
  await gone(pid);
});

test("a pid file whose process id now is another program's does not keep it from starting", async () => {
  const server = await start(usedDir);
  await server.stop();
  const { lent } = await chooseAccount();
  const stranger = spawn('/bin/sleep', ['600'], { ...lent, stdio: 'ignore' });
  onTestFinished(() => kill(stranger));
  const pidFile = join(server.home, 'cluster', 'postmaster.pid');
  await writeFile(pidFile, `${stranger.pid}\n${join(server.home, 'cluster')}\n`);
  await start(usedDir);
  expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
});

test('an initdb cut short by kill -9 leaves nothing that hinders', async () => {
  const dataDir = await tempDir();
  const child = spawnSite(dataDir);
  const home = join(dataDir, 'postgres');
  await vi.waitFor(async () => expect((await readdir(home)).join()).toContain('initdb-'), {
    timeout: 10_000,
    interval: 5,
  });
  await kill(child);
  expect(await readdir(home)).not.toContain('cluster');
  const server = await start(dataDir);
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect((await readdir(home)).filter((name) => name.startsWith('initdb-'))).toEqual([]);
});

test('data of another major version, and what is no cluster, are refused and left alone', async () => {
  const server = await start(usedDir);
  await server.stop();
  const versionFile = join(server.home, 'cluster', 'PG_VERSION');
  const version = await readFile(versionFile, 'utf8');
  await writeFile(versionFile, '14\n');
  const before = await readdir(server.home, { recursive: true });
  await expect(start(usedDir)).rejects.toThrow(/written by PostgreSQL 14/);
  await rm(versionFile);
  await expect(start(usedDir)).rejects.toThrow(/not a PostgreSQL data directory/);
  await writeFile(versionFile, version);
  expect(await readdir(server.home, { recursive: true })).toEqual(before);
  await start(usedDir);
});

test('when the server cannot start, the error has the last lines of its log', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const address = taken.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await expect(start(usedDir, { port })).rejects.toThrow(/could not bind IPv4 address/);
});

test('Korean has trigrams in our database; where it has none, the cure is named', async () => {
  const server = await start(usedDir);
  const ask = (url: string) => assertKoreanTrigrams((sql) => query(url, sql));
  await expect(ask(server.url)).rejects.toThrow(/create extension pg_trgm/);
  await query(server.url, 'create extension pg_trgm');
  await ask(server.url);

  await query(server.url, "create database deaf template template0 encoding 'UTF8' locale 'C'");
  const deaf = server.url.replace(/golden_ticket$/, 'deaf');
  await query(deaf, 'create extension pg_trgm');
  await expect(ask(deaf)).rejects.toThrow(/locale 'C.UTF-8'/);
});

test('without programs or a platform for them, the error names DATABASE_URL', async () => {
  await expect(start(await tempDir(), { binDir: '/nonexistent' })).rejects.toThrow(/DATABASE_URL/);
  const arch = Object.getOwnPropertyDescriptor(process, 'arch');
  Object.defineProperty(process, 'arch', { ...arch, value: 'sparc' });
  onTestFinished(() => void (arch && Object.defineProperty(process, 'arch', arch)));
  expect(installedPackage).toThrow(/sparc.*DATABASE_URL/);
});

test('programs that miss their loader, as under musl, are told from missing ones', async () => {
  const dir = await tempDir();
  await writeFile(join(dir, 'postgres'), '#!/lib/no-such-loader\n', { mode: 0o755 });
  await expect(start(await tempDir(), { binDir: dir })).rejects.toThrow(/glibc.*DATABASE_URL/);
});

/** A connection that lasts until the test or the server ends. */
async function session(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

async function gone(pid: number): Promise<void> {
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 10_000 });
}
