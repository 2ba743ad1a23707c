import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metadata } from 'sharp';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Storage } from '../../storage/storage.ts';
import { diskStorage } from '../../storage/storage.ts';
import { UnusableImageError } from './read-picture.ts';
import { storeImage } from './store-image.ts';

let folder: string;
let storage: Storage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-ticket-images-'));
  storage = diskStorage(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const store = (bytes: Uint8Array) => storeImage({ storage }, bytes, 1);

/** A picture red at the left and blue at the right, `width` by `height`. */
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d01020' } }).composite([
    {
      input: {
        create: { width: Math.ceil(width / 4), height, channels: 3 as const, background: '#1020d0' },
      },
      gravity: 'east',
    },
  ]);

async function stored(key: string): Promise<Metadata> {
  const file = await storage.open(key);
  if (!file) throw new Error(`no ${key}`);
  const chunks = await file.stream.toArray();
  return sharp(Buffer.concat(chunks as Buffer[])).metadata();
}

test('keeps AVIF and WebP at each width up to the original, a colour and a tiny preview', async () => {
  const image = await store(await picture(1500, 2100).jpeg().toBuffer());
  expect(image).toMatchObject({ width: 1500, height: 2100, widths: [160, 320, 640, 1280] });
  expect(image.color).toMatch(/^#[cd]/);
  expect(image.blur).toMatch(/^data:image\/webp;base64,/);
  expect(image.blur.length).toBeLessThanOrEqual(300);
  expect((await readdir(join(folder, image.key))).toSorted()).toEqual(
    [160, 320, 640, 1280].flatMap((width) => [`${width}.avif`, `${width}.webp`]).toSorted(),
  );
  expect(await stored(`${image.key}/640.webp`)).toMatchObject({ format: 'webp', width: 640, height: 896 });
  expect(await stored(`${image.key}/1280.avif`)).toMatchObject({ format: 'heif', width: 1280 });
});

test.each([
  [300, [160, 300]],
  [330, [160, 320]],
  [1000, [160, 320, 640, 1000]],
  [160, [160]],
  [90, [90]],
])('a picture %i wide is never stretched and loses little', async (width, widths) => {
  expect((await store(await picture(width, 120).png().toBuffer())).widths).toEqual(widths);
});

test.each(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'] as const)('reads %s', async (format) => {
  const image = await store(await picture(200, 280).toFormat(format).toBuffer());
  expect(image).toMatchObject({ width: 200, height: 280 });
});

test('turns the picture upright and keeps nothing of its metadata', async () => {
  const bytes = await picture(400, 200)
    .jpeg()
    .withMetadata({ orientation: 6, exif: { IFD0: { Copyright: 'somebody' } } })
    .toBuffer();
  const image = await store(bytes);
  expect(image).toMatchObject({ width: 200, height: 400 });
  const file = await stored(`${image.key}/200.webp`);
  expect(file).toMatchObject({ width: 200, height: 400 });
  expect(file.exif).toBeUndefined();
  expect(file.orientation).toBeUndefined();
});

test('the same bytes twice are one image', async () => {
  const bytes = await picture(200, 280).png().toBuffer();
  expect(await store(bytes)).toEqual(await store(bytes));
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';

test.each<[string, () => Promise<Uint8Array>, RegExp]>([
  ['an SVG', async () => Buffer.from(SVG), /not a picture/],
  ['a page', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), /not a picture/],
  ['nothing', async () => new Uint8Array(), /not a picture/],
  [
    'a picture cut off',
    async () => {
      const whole = await picture(800, 800).png({ compressionLevel: 0 }).toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
    /damaged/,
  ],
  ['too many bytes', async () => new Uint8Array(31 * 1024 * 1024), /larger than 30 MB/],
  ['too many pixels', () => picture(8000, 7000).png().toBuffer(), /50 megapixels/],
  ['a ribbon', () => picture(20, 17_000).png().toBuffer(), /side too long/],
])('refuses %s for good', async (_, bytes, why) => {
  const attempt = store(await bytes());
  await expect(attempt).rejects.toBeInstanceOf(UnusableImageError);
  await expect(attempt).rejects.toThrow(why);
});

test('a failing disk is no fault of the picture', async () => {
  const broken: Storage = {
    ...storage,
    put: async () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
  };
  const bytes = await picture(200, 280).png().toBuffer();
  await expect(storeImage({ storage: broken }, bytes, 1)).rejects.not.toBeInstanceOf(UnusableImageError);
});
