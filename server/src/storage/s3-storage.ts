import type { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import { filesIn } from './storage.ts';
import type { S3Settings, Storage } from './storage.ts';

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
