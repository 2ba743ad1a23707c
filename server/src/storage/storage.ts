import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';

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

/** Files in a bucket, which nobody but us needs to read. */
export function s3Storage({
  bucket,
  region,
  endpoint,
  accessKeyId,
  secretAccessKey,
  forcePathStyle,
}: S3Settings): Storage {
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle,
    ...(endpoint ? { endpoint } : {}),
    // What is not Amazon's own mixes the checksums up that are sent and asked for by default.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
  });
  // Buckets made today refuse access lists.
  const disk = new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }));
  return {
    put: (key, bytes) => disk.put(key, bytes),
    // Through the driver, it would take three questions: whether there is one, how large it is, and what it holds.
    async open(Key) {
      try {
        const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
        return { stream: Body as Readable, size: ContentLength };
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    list: (folder) => filesIn(disk, folder),
    // The driver deletes by prefix, which would take the folder `ab` with `a`.
    async deleteFolder(folder) {
      for await (const { key } of filesIn(disk, folder)) await disk.delete(key);
    },
  };
}

async function* filesIn(disk: Disk, folder: string): ReturnType<Storage['list']> {
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
