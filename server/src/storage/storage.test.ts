import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesHandler } from '../http/files.ts';
import { s3Storage } from './s3-storage.ts';
import { diskStorage } from './storage.ts';
import type { Storage } from './storage.ts';

let folder: string;
let stop: () => Promise<void>;
const storages: Record<string, () => Storage> = { disk: () => diskStorage(join(folder, 'disk')), S3: () => overS3 };
let overS3: Storage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-ticket-storage-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'files', configs: [] }],
  });
  const { port } = await server.run();
  stop = () => server.close();
  overS3 = s3Storage({
    bucket: 'files',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    forcePathStyle: true,
  });
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each(Object.keys(storages))('%s', (name) => {
  let storage: Storage;
  beforeAll(() => {
    storage = storages[name]!();
  });
  async function keys(of: string): Promise<string[]> {
    const found: string[] = [];
    for await (const { key } of storage.list(of)) found.push(key);
    return found.toSorted((one, other) => one.localeCompare(other));
  }

  test('gives back what it was given, to the byte', async () => {
    const bytes = randomBytes(3_000_001);
    await storage.put('a/b/large', bytes);
    const file = await storage.open('a/b/large');
    expect(file?.size).toBe(bytes.length);
    const read = await buffer(file!.stream);
    expect(createHash('sha256').update(read).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('writes a key again', async () => {
    await storage.put('again/1.webp', Buffer.from('first'));
    await storage.put('again/1.webp', Buffer.from('second'));
    expect((await buffer((await storage.open('again/1.webp'))!.stream)).toString()).toBe('second');
  });

  test('knows what is not there', async () => {
    expect(await storage.open('no/such')).toBeNull();
    expect(await keys('nowhere')).toEqual([]);
    await storage.deleteFolder('nowhere');
  });

  test('tells what is in a folder, and when it was written', async () => {
    for (const key of ['list/x/1', 'list/x/2', 'list/y', 'listed/z']) await storage.put(key, Buffer.from(key));
    expect(await keys('list')).toEqual(['list/x/1', 'list/x/2', 'list/y']);
    for await (const { modifiedAt } of storage.list('list')) {
      expect(Math.abs(Date.now() - modifiedAt.getTime())).toBeLessThan(60_000);
    }
  });

  test('deletes a folder with all in it, and none whose name only begins so', async () => {
    for (const key of ['d/ab/1.webp', 'd/ab/c/2.webp', 'd/abc/1.webp']) await storage.put(key, Buffer.from(key));
    await storage.deleteFolder('d/ab');
    expect(await keys('d')).toEqual(['d/abc/1.webp']);
  });

  test('hands out files through the site', async () => {
    const bytes = randomBytes(200_000);
    await storage.put('photos/ab12/320.webp', bytes);
    const handle = filesHandler(storage);
    const site = createServer((request, response) => void handle(request, response)).listen(0, '127.0.0.1');
    await once(site, 'listening');
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/files/photos/ab12`;
    const answer = await fetch(`${address}/320.webp`);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const head = await fetch(`${address}/320.webp`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('200000');
    expect((await fetch(`${address}/640.webp`)).status).toBe(404);
    const closed = once(site, 'close');
    site.close();
    await closed;
  });
});
