import { createHash } from 'node:crypto';
import { chown, mkdir, realpath, rm, stat, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

import { canUse, chooseAccount, type Account } from './account.ts';

/** Where root keeps what an unprivileged account has to reach. */
export const commonDir = '/var/lib/golden-ticket';

/** Where one site's server keeps everything (cluster, password, log, lock), and who runs it. */
export interface Home {
  dir: string;
  account: Account;
}

/**
 * `postgres/` in the data directory, or, where we are root and PostgreSQL's account cannot get there, a directory of its own beside
 * the system's. Once there is data in one of the two, that one stays: permissions may change, the data must not seem to vanish.
 */
export async function findHome(dataDir: string, log: (message: string) => void): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const path = await realpath(dataDir);
  const own = join(path, 'postgres');
  const moved = join(commonDir, createHash('sha256').update(path).digest('hex').slice(0, 16));
  const isRoot = process.getuid?.() === 0;

  const ownOwner = await ownerOf(own);
  const movedOwner = isRoot ? await ownerOf(moved) : undefined;
  if (movedOwner === undefined) {
    const account = await chooseAccount(isRoot ? ownOwner : undefined);
    if (!isRoot || (await reaches(account, path))) {
      await mkdir(own, { recursive: true });
      return { dir: own, account };
    }
    if (ownOwner !== undefined) throw new Error(`PostgreSQL runs as ${account.name}, who can no longer reach its data in ${own}: open the way to it (chmod o+x).`);
  }
  const account = await chooseAccount(movedOwner);
  await mkdir(moved, { recursive: true, mode: 0o755 });
  log(`PostgreSQL runs as ${account.name}, who cannot reach ${path}: its data is kept in ${moved}.`);
  return { dir: moved, account };
}

async function ownerOf(home: string): Promise<number | undefined> {
  return (await stat(join(home, 'cluster')).catch(() => null))?.uid;
}

/** Tried with a directory of the account's own, as the cluster will be. */
async function reaches(account: Account, dataDir: string): Promise<boolean> {
  const probe = await mkdtemp(join(dataDir, 'probe-'));
  try {
    await chown(probe, account.ids.uid ?? -1, account.ids.gid ?? -1);
    return await canUse(account, 'w', probe);
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}
