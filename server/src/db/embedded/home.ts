import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { canUse, chooseAccount, isRoot, type Account } from './account.ts';

/** Where root keeps what PostgreSQL's account has to reach. */
export const commonDir = '/var/lib/golden-ticket';

/** Where one site's server keeps everything (cluster, password, log, lock), and who runs it. */
export interface Home {
  dir: string;
  account: Account;
}

/**
 * `postgres/` in the data directory; where we are root and PostgreSQL's account cannot get there, a directory of its
 * own in `commonDir`. Where there is data already, there it stays: permissions may change, data must not seem to
 * vanish.
 */
export async function findHome(dataDir: string, log: (message: string) => void): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const path = await realpath(dataDir);
  const home = join(path, 'postgres');
  const owner = await ownerOfCluster(home);
  if (isRoot()) return findHomeAsRoot(path, home, owner, log);

  if (owner !== undefined && owner !== process.getuid?.())
    throw new Error(
      `The data in ${home} belongs to user id ${owner}, not to you: start as root if that made it, or choose another DATA_DIR.`,
    );
  await mkdir(home, { recursive: true, mode: 0o700 });
  return { dir: home, account: await chooseAccount() };
}

async function findHomeAsRoot(
  dataDir: string,
  home: string,
  owner: number | undefined,
  log: (message: string) => void,
): Promise<Home> {
  const elsewhere = join(commonDir, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  const ownerElsewhere = await ownerOfCluster(elsewhere);
  const account = await chooseAccount(ownerElsewhere ?? owner);
  if (ownerElsewhere === undefined && (await canReach(account, dataDir))) return { dir: await opened(home), account };
  if (ownerElsewhere === undefined && owner !== undefined)
    throw new Error(
      `PostgreSQL runs as ${account.name}, who can no longer reach its data in ${home}: open the way to it (chmod o+x).`,
    );
  log(`PostgreSQL runs as ${account.name}, who cannot reach ${dataDir}: its data is kept in ${elsewhere}.`);
  await mkdir(elsewhere, { recursive: true });
  await chmod(commonDir, 0o755);
  return { dir: await opened(elsewhere), account };
}

async function ownerOfCluster(home: string): Promise<number | undefined> {
  return (await stat(join(home, 'cluster')).catch(() => null))?.uid;
}

/** Ours, but PostgreSQL's account must pass, whatever the umask. */
async function opened(home: string): Promise<string> {
  await mkdir(home, { recursive: true });
  await chmod(home, 0o711);
  return home;
}

/** Tried with a directory that is the account's own, as the cluster will be. */
async function canReach(account: Account, dataDir: string): Promise<boolean> {
  const probe = await mkdtemp(join(dataDir, 'probe-'));
  try {
    if (account.lent) await chown(probe, account.lent.uid, account.lent.gid);
    return await canUse(account, 'w', probe);
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}
