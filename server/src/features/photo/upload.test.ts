import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_PHOTO_BYTES, MAX_STAGED_PHOTOS } from '@golden-ticket/shared/photo';
import type { PhotoView } from '@golden-ticket/shared/photo';
import { serveSite } from '../../testing/serve-site.ts';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { currentMember } from '../member/current-member.ts';
import type { Member } from '../member/member.entity.ts';
import { adoptPhotos } from './adopt-photos.ts';
import { originalOf } from './photo-files.ts';
import { Photo } from './photo.entity.ts';

const app = await testApp();
let author: Member;
const { origin, server: site } = await serveSite(app, {
  whoIs: async () => ({
    answer: currentMember(author, { via: 'login', loginId: null }, app.clock.now()),
    cookies: [],
  }),
});
beforeEach(async () => {
  author = await given.member(app);
});

const OCTETS = { 'content-type': 'application/octet-stream' };
const post = (body: Uint8Array | ReadableStream, headers: Record<string, string> = {}) =>
  fetch(`${origin}/trpc/photo.upload`, {
    method: 'POST',
    headers: { ...OCTETS, ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
const picture = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#d01020', noise: { type: 'gaussian', sigma: 40 } } });
const photos = () => app.em().count(Photo);

/** The reason an upload is refused for; `allowed` if it is not. */
async function endOf(bytes: Uint8Array): Promise<string> {
  const answer = await post(bytes);
  const { error } = (await answer.json()) as { error?: { message: string } };
  expect(answer.status).toBe(error ? 400 : 200);
  return error?.message ?? 'allowed';
}

/** A PNG that says how large it is, and holds next to nothing. */
function hollowPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(20)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('an upload is a photo that is processing; what was sent is served to nobody, and its renditions once they are made', async () => {
  const answer = await post(await picture().jpeg().toBuffer());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const photo = ((await answer.json()) as { result: { data: PhotoView } }).result.data;
  expect(photo).toMatchObject({ state: 'processing', widths: [], width: 400, height: 300 });
  expect(await app.as(author).photo.staged()).toEqual([photo]);
  const { key } = await app.em().findOneOrFail(Photo, photo.id);
  expect(await app.services.storage.open(originalOf(key))).not.toBeNull();
  expect((await fetch(`${origin}/files/${originalOf(key)}`)).status).toBe(404);

  await app.em().transactional((em) => adoptPhotos(em, author, [photo.id]));
  await app.drain();
  const file = await fetch(`${origin}/files/${photo.key}/320.webp`);
  expect(file.status).toBe(200);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(await app.as(author).photo.staged()).toEqual([]);
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be %s', async (format) => {
  expect(await endOf(await picture().toFormat(format).toBuffer())).toBe('allowed');
});

describe('is refused, and leaves neither row nor file,', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';
  const PAGE = '<!doctype html><script>alert(1)</script>';
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['if it is an SVG', () => Buffer.from(SVG), 'photo.wrong-type'],
    ['if it is a page', () => Buffer.from(PAGE), 'photo.wrong-type'],
    [
      'if it is a page with a picture behind it',
      async () => Buffer.concat([Buffer.from(PAGE), await picture().png().toBuffer()]),
      'photo.wrong-type',
    ],
    ['if it is a PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'photo.wrong-type'],
    [
      'if it is a page that begins like a picture',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(PAGE)]),
      'photo.damaged',
    ],
    ['if it is a GIF', () => picture().gif().toBuffer(), 'photo.wrong-type'],
    ['if it is a TIFF', () => picture().tiff().toBuffer(), 'photo.wrong-type'],
    ['if it is nothing', () => new Uint8Array(), 'photo.wrong-type'],
    ['if it would be 3.6 billion pixels', () => hollowPng(60_000, 60_000), 'photo.too-many-pixels'],
    ['if it would be 51 megapixels', () => hollowPng(8_500, 6_000), 'photo.too-many-pixels'],
    ['if it has no pixels where it says so', () => hollowPng(5_000, 5_000), 'photo.damaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await endOf(await bytes())).toBe(reason);
    expect(await photos()).toBe(0);
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('if it is a %s cut off anywhere', async (format) => {
    const whole = await picture(300, 200).toFormat(format).toBuffer();
    const lengths = fc.integer({ min: 0, max: Math.floor(whole.length * 0.97) });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect(await endOf(whole.subarray(0, length))).toMatch(/^photo\.(wrong-type|damaged)$/);
      }),
      { numRuns: 15 },
    );
    expect(await photos()).toBe(0);
  });

  test('if it is no more than bytes, whatever they begin with', async () => {
    const begins = fc.constantFrom(
      '',
      '\u00ff\u00d8\u00ff',
      '\u0089PNG\r\n\u001a\n',
      'RIFF\u0000\u0000\u0000\u0000WEBPVP8 ',
      '\0\0\0\u001cftypavif',
    );
    await fc.assert(
      fc.asyncProperty(begins, fc.uint8Array({ maxLength: 2_000 }), async (begin, rest) => {
        expect(await endOf(Buffer.concat([Buffer.from(begin, 'latin1'), rest]))).toMatch(/^photo\./);
      }),
      { numRuns: 60 },
    );
    expect(await photos()).toBe(0);
  });
});

test('a picture with a page hidden behind it keeps nothing of the page', async () => {
  const hidden = Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
  const { id, key } = await given.photo(app, author, hidden);
  await app.em().transactional((em) => adoptPhotos(em, author, [id]));
  await app.drain();
  for (const name of ['320.webp', '320.avif']) {
    const bytes = Buffer.from(await (await fetch(`${origin}/files/photos/${key}/${name}`)).arrayBuffer());
    expect(bytes.length).toBeGreaterThan(100);
    expect(bytes.includes('<script>')).toBe(false);
  }
  expect(await app.services.storage.open(originalOf(key))).toBeNull();
});

describe('more than 12 MB', () => {
  test('are refused by their announced length, before any is read', async () => {
    const asked = request(`${origin}/trpc/photo.upload`, {
      method: 'POST',
      headers: { ...OCTETS, 'content-length': MAX_PHOTO_BYTES + 1 },
    });
    asked.flushHeaders();
    const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
    expect(answer.statusCode).toBe(400);
    asked.destroy();
  });

  test('are refused as they come in, with an answer', async () => {
    const chunk = new Uint8Array(1_000_000);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 40) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const answer = await post(endless);
    expect(await answer.json()).toMatchObject({ error: { message: 'photo.too-large' } });
    expect(await photos()).toBe(0);
  });
});

test('an upload that is cancelled leaves no row and no file', async () => {
  const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('golden-ticket-upload-'));
  const before = await folders();
  const bytes = await picture(2_000, 1_500).png().toBuffer();
  const asked = request(`${origin}/trpc/photo.upload`, {
    method: 'POST',
    headers: { ...OCTETS, 'content-length': bytes.length },
  });
  asked.on('error', () => undefined);
  const received = once(site, 'request') as Promise<[NodeJS.ReadableStream, NodeJS.WritableStream]>;
  asked.write(bytes.subarray(0, bytes.length / 2));
  const [, response] = await received;
  await expect.poll(async () => (await folders()).length).toBe(before.length + 1);
  const closed = once(response, 'close');
  asked.destroy();
  await closed;
  await expect.poll(folders).toEqual(before);
  expect(await photos()).toBe(0);
});

describe('thirty may wait', () => {
  const fill = (count: number) =>
    app.em().insertMany(
      Photo,
      Array.from({ length: count }, (_, index) => ({
        member: author.id,
        key: String(index),
        size: 1,
        width: 1,
        height: 1,
        color: '#000000',
        blur: '',
        widths: [],
      })),
    );

  test('and no more, until one is taken back', async () => {
    await fill(MAX_STAGED_PHOTOS - 1);
    const bytes = await picture().jpeg().toBuffer();
    const ends = await Promise.all([post(bytes), post(bytes), post(bytes)]);
    expect(ends.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(ends.filter(({ status }) => status === 409)).toHaveLength(2);
    const [{ id }] = (await app.as(author).photo.staged()) as [PhotoView];
    await app.as(author).photo.remove({ id });
    expect(await endOf(bytes)).toBe('allowed');
  });
});

test('a photo taken back is gone with its file; one in use stays', async () => {
  const [gone, used] = [await given.photo(app, author), await given.photo(app, author)];
  await app.em().transactional((em) => adoptPhotos(em, author, [used.id]));
  await app.as(author).photo.remove({ id: gone.id });
  await app.drain();
  expect(await app.services.storage.open(originalOf(gone.key))).toBeNull();
  await expect(app.as(author).photo.remove({ id: used.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(app.as(await given.member(app)).photo.remove({ id: used.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await photos()).toBe(1);
});

test('bytes are for uploads alone, and uploads are bytes alone', async () => {
  const json = await fetch(`${origin}/trpc/photo.upload`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"bytes":"AAAA"}',
  });
  expect(json.status).toBe(400);
  const bytes = await fetch(`${origin}/trpc/photo.remove`, {
    method: 'POST',
    headers: OCTETS,
    body: new Uint8Array(9),
  });
  expect(bytes.status).toBe(400);
  const batch = await fetch(`${origin}/trpc/photo.upload,photo.upload`, {
    method: 'POST',
    headers: OCTETS,
    body: new Uint8Array(9),
  });
  expect(batch.status).toBe(404);
});
