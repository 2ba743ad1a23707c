import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes this process the only one to run a server on `home`, until disposed or dead. Throws an Error naming the owner's process
 * id where there is one. SQLite's exclusive lock is one of the kernel's, which Node does not offer otherwise: it ends with its process,
 * however that ends, so there is no stale lock to judge and no process id that could have been reused.
 */
export async function lockHome(home: string): Promise<Disposable> {
  const pidFile = join(home, 'owner.pid');
  const lock = new DatabaseSync(join(home, 'owner.lock'));
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (cause) {
    lock.close();
    if ((cause as { errcode?: number }).errcode !== sqliteBusy) throw cause;
    const owner = await readFile(pidFile, 'utf8').catch(() => 'unknown');
    throw new Error(`Another Golden Ticket (process ${owner.trim()}) already runs on ${home}: stop it, or choose another DATA_DIR.`, { cause });
  }
  await writeFile(pidFile, `${process.pid}\n`);
  return { [Symbol.dispose]: () => lock.close() };
}

const sqliteBusy = 5;
