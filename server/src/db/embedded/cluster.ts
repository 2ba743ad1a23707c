import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { environment, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { withProgress } from './progress.ts';

/** PostgreSQL's word for a data directory with everything in it. */
export interface Cluster {
  dir: string;
  password: string;
}

/** Also the database's name. The account is the cluster's superuser: the site may create databases (tests) and extensions. */
export const user = 'golden_ticket';

/** The first that the machine has. Under ctype `C` Korean has no trigrams; macOS before 15 and old glibc have no C.UTF-8. */
const locales = ['C.UTF-8', 'en_US.UTF-8', 'ko_KR.UTF-8'];

const unfinished = 'initdb-';

interface ClusterOptions {
  home: string;
  account: Account;
  binaries: Binaries;
  durable: boolean;
  log: (message: string) => void;
}

/** The cluster in `home`, made if there is none. Throws, touching nothing, where one is there that these programs cannot read. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const { home, binaries } = options;
  const dir = join(home, 'cluster');
  if (!(await stat(dir).catch(() => null))) await makeCluster(options, dir);
  const version = await readFile(join(dir, 'PG_VERSION'), 'utf8').catch((cause: unknown) => {
    throw new Error(`${dir} is not a PostgreSQL data directory, and was left as it is: move it away.`, { cause });
  });
  if (Number(version) !== binaries.major)
    throw new Error(
      `The data in ${dir} was written by PostgreSQL ${version.trim()}, and this one is ${binaries.major}. It was left as it is: ` +
        'dump it with the version that wrote it, or serve it with that version and set DATABASE_URL, or choose another DATA_DIR.',
    );
  const password = await readFile(passwordFile(home), 'utf8').catch((cause: unknown) => {
    throw new Error(`${passwordFile(home)} is missing, and without it the data in ${dir} cannot be opened: put it back.`, { cause });
  });
  return { dir, password };
}

const passwordFile = (home: string) => join(home, 'password');

/** A cluster appears under its name only when whole: an initdb cut short leaves nothing but a directory to sweep. */
async function makeCluster({ home, account, binaries, durable, log }: ClusterOptions, dir: string): Promise<void> {
  for (const entry of await readdir(home))
    if (entry.startsWith(unfinished)) await rm(join(home, entry), { recursive: true, force: true, maxRetries: 3 });

  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile(home), password, { mode: 0o600, flush: true });
  const workDir = await mkdtemp(join(home, unfinished));
  const passwordCopy = join(workDir, 'password');
  const newDir = join(workDir, 'cluster');
  await writeFile(passwordCopy, password, { mode: 0o600 });
  await mkdir(newDir, { mode: 0o700 });
  if (account.ids.uid !== undefined && account.ids.gid !== undefined)
    for (const path of [workDir, passwordCopy, newDir]) await chown(path, account.ids.uid, account.ids.gid);

  const initdb = async (locale: string) =>
    promisify(execFile)(
      join(binaries.binDir, 'initdb'),
      [
        `--pgdata=${newDir}`,
        `--locale=${locale}`,
        '--encoding=UTF8',
        '--auth=scram-sha-256',
        `--username=${user}`,
        `--pwfile=${passwordCopy}`,
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...account.ids, cwd: workDir, env: environment },
    );
  await withProgress(log, 'PostgreSQL prepares its data directory', firstThatWorks(locales, initdb));
  await rename(newDir, dir);
  await rm(workDir, { recursive: true, force: true });
}

async function firstThatWorks(locales: string[], initdb: (locale: string) => Promise<unknown>): Promise<void> {
  for (const locale of locales)
    try {
      await initdb(locale);
      return;
    } catch (error) {
      const { stderr = '' } = error as { stderr?: string };
      if (!stderr.includes('invalid locale')) throw new Error(`initdb failed: ${stderr.trim() || String(error)}`, { cause: error });
    }
  throw new Error(`PostgreSQL needs a UTF-8 locale, and this machine has none of ${locales.join(', ')}.`);
}
