import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where files live. Keys are paths with `/`; a key is written once and never changed. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The file's bytes as a stream and its size, or null where there is none. */
  open(key: string): Promise<{ stream: Readable; size: number } | null>;
  /** Every file in the folder and below it, with the moment it was written. */
  list(folder: string): AsyncGenerator<{ key: string; modifiedAt: Date }>;
  /** Deletes every file in the folder and below it; it is no error when there is none. */
  deleteFolder(folder: string): Promise<void>;
}

/** A bucket of S3, or of what speaks as it does. Without an `endpoint` it is Amazon's own in `region`. */
export interface S3Settings {
  bucket: string;
  region: string;
  endpoint: string | null;
  accessKeyId: string;
  secretAccessKey: string;
  /** The bucket is in the path and not in the host name, as most but Amazon want it. */
  forcePathStyle: boolean;
}

/** Files in the folder `location` on this machine's disk. */
export function diskStorage(location: string): Storage {
  const disk = new Disk(new FSDriver({ location, visibility: 'private' }));
  return {
    put: (key, bytes) => disk.put(key, bytes),
    async open(key) {
      if (!(await disk.exists(key))) return null;
      const { contentLength } = await disk.getMetaData(key);
      return { stream: await disk.getStream(key), size: contentLength };
    },
    async *list(folder) {
      if (existsSync(join(location, folder))) yield* filesIn(disk, folder);
    },
    deleteFolder: (folder) => disk.deleteAll(folder),
  };
}

/** What {@link Storage.list} answers, of either kind. */
export async function* filesIn(disk: Disk, folder: string): ReturnType<Storage['list']> {
  let next: string | undefined;
  do {
    const page = await disk.listAll(folder, { recursive: true, ...(next ? { paginationToken: next } : {}) });
    for (const found of page.objects) {
      if (!found.isFile || !found.key.startsWith(`${folder}/`)) continue;
      yield { key: found.key, modifiedAt: (await found.getMetaData()).lastModified };
    }
    next = page.paginationToken;
  } while (next);
}
