import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';

import { useOwnServer } from './use-own-server.ts';

/**
 * Who PostgreSQL runs as. `lent` is set where we are root and become somebody else for it; `spawn` takes it as it is.
 */
export interface Account {
  name: string;
  lent?: { uid: number; gid: number };
}

/** Accounts that machines have and that own nothing of value, in order of preference; the second is macOS's. */
const unprivileged = ['postgres', '_postgres', 'nobody'];

/**
 * All that PostgreSQL's programs see of the environment. Ours holds secrets, and `PG*` or `LC_*` would change what
 * they do.
 */
export const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root, so root lends it an account: that of `ownerUid`, who owns the data already there,
 * or an unprivileged one. Anyone else runs it as themselves. Throws where there is no such account.
 */
export async function chooseAccount(ownerUid?: number): Promise<Account> {
  if (isRoot()) return lentAccount(ownerUid);
  try {
    return { name: userInfo().username };
  } catch (cause) {
    throw useOwnServer(
      `PostgreSQL cannot run as user id ${process.getuid?.()}, which has no entry in /etc/passwd.`,
      cause,
    );
  }
}

async function lentAccount(ownerUid: number | undefined): Promise<Account> {
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return { name, lent: { uid: Number(uid), gid: Number(gid) } };
  });
  if (ownerUid === undefined) {
    const account = unprivileged.flatMap((name) => accounts.filter((known) => known.name === name))[0];
    if (account) return account;
    throw useOwnServer(
      `PostgreSQL refuses to run as root, and none of ${unprivileged.join(', ')} is in /etc/passwd to run it.`,
    );
  }
  const owner = accounts.find(({ lent }) => lent.uid === ownerUid);
  if (owner && ownerUid !== 0) return owner;
  throw useOwnServer(`PostgreSQL's data belongs to user id ${ownerUid}, which cannot run PostgreSQL.`);
}

/**
 * Whether the account gets to `path` and may use it (`x` a program, `w` a directory): asked of the system, as that
 * account.
 */
export async function canUse(account: Account, permission: 'w' | 'x', path: string): Promise<boolean> {
  const test = promisify(execFile)('/bin/sh', ['-c', `test -${permission} "$0"`, path], {
    ...account.lent,
    cwd: '/',
    env: environment,
  });
  return test.then(
    () => true,
    () => false,
  );
}
