import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where files live. Keys are paths with `/`; a key is written once and never changed. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The file's bytes as a stream and its size, or null where there is none. */
  open(key: string): Promise<{ stream: Readable; size: number } | null>;
  /** Deletes every file whose key starts with the folder `prefix`; it is no error when there is none. */
  deleteFolder(prefix: string): Promise<void>;
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
    deleteFolder: (prefix) => disk.deleteAll(prefix),
  };
}
