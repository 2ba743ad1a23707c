import { once } from 'node:events';
import { chmod, chown, cp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test, vi } from 'vitest';

import { postmasterPid, identityOf, query, start, startSite, tempDir } from '../../testing/embedded-servers.ts';
import { canUse, chooseAccount, isRoot } from './account.ts';
import { installedBinaries, installedPackage } from './binaries.ts';

const asRoot = test.runIf(isRoot());
if (!isRoot())
  console.warn('NOT TESTED, as this is not root: PostgreSQL under a lent account, directories that it cannot reach.');

asRoot('root: PostgreSQL runs as somebody else, whose data it stays', async () => {
  const dataDir = await tempDir();
  const server = await start(dataDir);
  const { lent } = await chooseAccount();
  expect(await identityOf(await postmasterPid(server.home))).toMatchObject({ uid: lent?.uid });
  await server.stop();

  // Another account would be chosen today: the one that owns the data must be.
  const other = lent?.uid === 65534 ? 1 : 65534;
  for (const name of await readdir(join(server.home, 'cluster'), { recursive: true }))
    await chown(join(server.home, 'cluster', name), other, other);
  await chown(join(server.home, 'cluster'), other, other);
  const again = await start(dataDir);
  expect(await identityOf(await postmasterPid(again.home))).toMatchObject({ uid: other });
});

asRoot('root: a data directory that the account cannot reach is served from elsewhere, for good', async () => {
  const closed = await tempDir(0o700);
  const dataDir = join(closed, 'data');
  const messages: string[] = [];
  const server = await start(dataDir, { log: (message) => messages.push(message) });
  onTestFinished(() => rm(server.home, { recursive: true, force: true }));
  expect(server.home).toMatch(/^\/var\/lib\/golden-ticket\/[0-9a-f]{16}$/);
  expect(messages.join()).toContain(`cannot reach ${dataDir}: its data is kept in ${server.home}`);
  await query(server.url, 'create table seen as select 7 as nights');
  await expect(start(dataDir)).rejects.toThrow(`(process ${process.pid}) already runs`);
  await server.stop();

  await chmod(closed, 0o755);
  const again = await start(dataDir);
  expect(await query(again.url, 'select nights from seen')).toEqual([{ nights: 7 }]);
});

asRoot('root: data in the data directory that got out of reach is not forsaken for an empty cluster', async () => {
  const dataDir = await tempDir();
  await (await start(dataDir)).stop();
  await chmod(dataDir, 0o700);
  await expect(start(dataDir)).rejects.toThrow(/can no longer reach its data/);
});

asRoot('root: programs that the account cannot reach are copied, whole and once', async () => {
  const closed = await tempDir(0o700);
  const packageDir = join(closed, 'package');
  await cp(installedPackage(), packageDir, { recursive: true, verbatimSymlinks: true });
  await chmod(join(packageDir, 'native', 'share'), 0o700);
  const commonDir = join(await tempDir(), 'common');
  const account = await chooseAccount();
  const log = vi.fn();
  const binaries = await installedBinaries(account, packageDir, commonDir, log);
  expect(log.mock.calls.join()).toContain(`its programs are copied to ${commonDir}`);
  const { ino } = await stat(binaries.binDir);
  await installedBinaries(account, packageDir, commonDir, log);
  expect(log).toHaveBeenCalledOnce();
  expect((await stat(binaries.binDir)).ino).toBe(ino);
  expect(await readdir(commonDir)).toHaveLength(1);

  const server = await start(await tempDir(), { binDir: binaries.binDir });
  await query(server.url, 'create extension pg_trgm');
});

/** An account that machines have, and not one that root would lend. */
const ordinary = { uid: 1, gid: 1 };
const canBeOrdinary = isRoot() && (await canUse({ name: 'daemon', lent: ordinary }, 'x', process.execPath));
if (isRoot() && !canBeOrdinary) console.warn('NOT TESTED, as only root can reach this checkout: ordinary users.');

test.runIf(canBeOrdinary)(
  'an ordinary user runs it as themselves; one without an account is told the way out',
  async () => {
    const dataDir = await tempDir();
    await chown(dataDir, ordinary.uid, ordinary.gid);
    const child = await startSite(dataDir, ordinary);
    expect(child.home).toBe(join(dataDir, 'postgres'));
    expect(await identityOf(await postmasterPid(child.home))).toMatchObject({ uid: ordinary.uid });
    child.process.stdin.end();
    await once(child.process, 'exit');

    const nameless = { uid: 54321, gid: 54321 };
    const theirs = await tempDir();
    await chown(theirs, nameless.uid, nameless.gid);
    await expect(startSite(theirs, nameless)).rejects.toThrow(/54321.*DATABASE_URL/);
    await expect(startSite(await tempDir(), ordinary)).rejects.toThrow(/permission denied/i);

    // Root made it: it is not theirs to serve.
    const rootsDir = await tempDir();
    await (await start(rootsDir)).stop();
    await expect(startSite(rootsDir, ordinary)).rejects.toThrow(/belongs to user id/);
  },
);
