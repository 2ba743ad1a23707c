import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';

import { useOwnServer } from './use-own-server.ts';

/** Who PostgreSQL runs as. `ids` is what `spawn` needs to become them: empty where we are that account already. */
export interface Account {
  name: string;
  ids: { uid?: number; gid?: number };
}

/** Accounts that practically every machine has and that own nothing of value, in order of preference. */
const unprivileged = ['postgres', 'nobody'];

/** The variables PostgreSQL's programs see. Ours are kept from them: they hold secrets, and `PG*` or `LC_*` change what they do. */
export const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * PostgreSQL refuses to run as root, so root lends it an unprivileged account: `ownerUid`, the owner of data that is there
 * already, or else the first known one. Anyone else runs it as themselves. Throws where there is no such account.
 */
export async function chooseAccount(ownerUid?: number): Promise<Account> {
  if (process.getuid?.() === 0) return lentAccount(ownerUid);
  try {
    return { name: userInfo().username, ids: {} };
  } catch (cause) {
    throw useOwnServer(`PostgreSQL cannot run as user id ${process.getuid?.()}, which has no entry in /etc/passwd.`, cause);
  }
}

async function lentAccount(ownerUid: number | undefined): Promise<Account> {
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const [name, , uid, gid] =
    ownerUid === undefined
      ? (unprivileged.map((known) => accounts.find(([name]) => name === known)).find(Boolean) ?? [])
      : (accounts.find(([, , uid]) => Number(uid) === ownerUid) ?? []);
  if (name === undefined || Number(uid) === 0)
    throw useOwnServer(
      ownerUid === undefined
        ? `PostgreSQL refuses to run as root, and this machine has no account for it (looked for ${unprivileged.join(', ')}).`
        : `PostgreSQL's data belongs to user id ${ownerUid}, which cannot run PostgreSQL.`,
    );
  return { name, ids: { uid: Number(uid), gid: Number(gid) } };
}

/** Whether the account gets to `path` and may use it so (`x` a program, `w` a directory): asked of the system, as that account. */
export async function canUse(account: Account, permission: 'w' | 'x', path: string): Promise<boolean> {
  return promisify(execFile)('/bin/sh', ['-c', `test -${permission} "$0"`, path], {
    ...account.ids,
    cwd: '/',
    env: environment,
  }).then(
    () => true,
    () => false,
  );
}
