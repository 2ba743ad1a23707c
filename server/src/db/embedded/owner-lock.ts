import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** An unreachable lock would be collected as garbage, and so be given up. */
const held = new Set<DatabaseSync>();

const sqliteBusy = 5;

/**
 * Makes this process the only one to run a server in `home`, until disposed or dead. Throws an Error with the owner's
 * process id where there is one. SQLite's exclusive lock is one of the kernel's, which Node does not offer otherwise:
 * it ends with its process, however that ends, so no stale lock has to be told from a fresh one, nor a reused process
 * id from the owner's.
 */
export async function lockHome(home: string): Promise<Disposable> {
  const pidFile = join(home, 'owner.pid');
  const lock = await openLock(join(home, 'owner.lock'));
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    if ((cause as { errcode?: number }).errcode !== sqliteBusy) throw cause;
    const pid = (await readFile(pidFile, 'utf8').catch(() => '')).trim() || 'unknown';
    throw new Error(
      `Another Golden Ticket (process ${pid}) already runs on ${home}: stop it, or choose another DATA_DIR.`,
      { cause },
    );
  }
  held.add(lock);
  await writeFile(pidFile, `${process.pid}\n`);
  return {
    [Symbol.dispose]() {
      held.delete(lock);
      lock.close();
    },
  };
}

async function openLock(path: string): Promise<DatabaseSync> {
  try {
    await writeFile(path, '', { flag: 'a', mode: 0o600 }); // whoever can read it can lock it
    return new DatabaseSync(path);
  } catch (cause) {
    throw new Error(`Cannot write ${path}: does the directory belong to another user?`, { cause });
  }
}
