import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { environment } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';
import { withProgress } from './progress.ts';

/** PostgreSQL's word for a data directory with all its databases. */
export interface Cluster {
  dir: string;
  password: string;
}

/** The cluster's superuser and our database in it. */
export const owner = 'golden_ticket';

/**
 * The first that the machine has. Under ctype `C` Korean has no trigrams; macOS before 15 and old glibc have no
 * C.UTF-8.
 */
const locales = ['C.UTF-8', 'en_US.UTF-8', 'ko_KR.UTF-8'];

const unfinished = 'initdb-';

interface ClusterOptions {
  binaries: Binaries;
  durable: boolean;
  log: (message: string) => void;
}

/**
 * The cluster in `home`, made if there is none. Throws, touching nothing, where one is there that these programs
 * cannot read.
 */
export async function openCluster(home: Home, options: ClusterOptions): Promise<Cluster> {
  const dir = join(home.dir, 'cluster');
  const passwordFile = join(home.dir, 'password');
  if (!(await stat(dir).catch(() => null))) await makeCluster(home, dir, passwordFile, options);

  const version = await readFile(join(dir, 'PG_VERSION'), 'utf8').catch((cause: unknown) => {
    throw new Error(`${dir} is not a PostgreSQL data directory, and was left as it is: move it away.`, { cause });
  });
  if (Number(version) !== options.binaries.major)
    throw new Error(
      `The data in ${dir} was written by PostgreSQL ${version.trim()}, and this one is ${options.binaries.major}. It was left as it is: ` +
        'serve it with the version that wrote it and set DATABASE_URL, or choose another DATA_DIR.',
    );
  const password = await readFile(passwordFile, 'utf8').catch((cause: unknown) => {
    throw new Error(`${passwordFile} is missing, and without it the data in ${dir} cannot be opened: put it back.`, {
      cause,
    });
  });
  return { dir, password };
}

/** A cluster takes its name only when whole: an initdb cut short leaves nothing but a directory to sweep. */
async function makeCluster(
  home: Home,
  dir: string,
  passwordFile: string,
  { binaries, durable, log }: ClusterOptions,
): Promise<void> {
  for (const entry of await readdir(home.dir))
    if (entry.startsWith(unfinished)) await rm(join(home.dir, entry), { recursive: true, force: true, maxRetries: 3 });

  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600, flush: true });
  const workDir = await mkdtemp(join(home.dir, unfinished));
  const newDir = join(workDir, 'cluster');
  const passwordCopy = join(workDir, 'password');
  await mkdir(newDir, { mode: 0o700 });
  await writeFile(passwordCopy, password, { mode: 0o600 });
  const { lent } = home.account;
  if (lent) for (const path of [workDir, newDir, passwordCopy]) await chown(path, lent.uid, lent.gid);

  const initdb = async (locale: string) => {
    const names = [`--pgdata=${newDir}`, `--username=${owner}`, `--pwfile=${passwordCopy}`];
    const choices = [
      `--locale=${locale}`,
      '--encoding=UTF8',
      '--auth=scram-sha-256',
      ...(durable ? [] : ['--no-sync']),
    ];
    await promisify(execFile)(join(binaries.binDir, 'initdb'), [...names, ...choices], {
      ...lent,
      cwd: workDir,
      env: environment,
    });
  };
  await withProgress(log, 'PostgreSQL prepares its data directory', withFirstLocale(initdb));
  await rename(newDir, dir);
  await using parent = await open(home.dir);
  await parent.sync();
  await rm(workDir, { recursive: true, force: true });
}

async function withFirstLocale(initdb: (locale: string) => Promise<void>): Promise<void> {
  for (const locale of locales)
    try {
      return await initdb(locale);
    } catch (cause) {
      const { stderr = '' } = cause as { stderr?: string };
      if (!stderr.includes('invalid locale'))
        throw new Error(`initdb failed: ${stderr.trim() || String(cause)}`, { cause });
    }
  throw new Error(`PostgreSQL needs a UTF-8 locale, and this machine has none of ${locales.join(', ')}.`);
}
