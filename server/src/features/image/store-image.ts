import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { IMAGE_WIDTHS } from '@golden-ticket/shared/image';
import type { ImageView } from '@golden-ticket/shared/image';
import type { Storage } from '../../storage/storage.ts';

/** Renditions of a picture as they are stored: the fields of an `Image` row. */
export type StoredImage = ImageView;

/** The largest file we look at. */
export const MAX_IMAGE_BYTES = 30 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;
/** Neither WebP nor our AVIF encoder goes further. */
const MAX_SIDE = 16_383;
/** sharp would also render SVG, whose text can reach for files and addresses: only these are given to it. */
const ALLOWED = new Set([
  'image/jpeg',
  'image/png',
  'image/apng',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/tiff',
]);
/** Part of each key: raise it when the encoding below changes, since what a key holds never does. */
const ENCODING = 1;
/** On two cores: AVIF effort 1 costs 0.08 s for a 300×420 poster and 0.65 s for 1000×1400; the default, 4, takes 15 times as long for 5–12% fewer bytes. */
const AVIF = { quality: 55, effort: 1 };
const WEBP = { quality: 78, effort: 3 };

/** The bytes are no picture of ours to show, whoever asks again: `message` says why. */
export class UnusableImageError extends Error {
  override name = 'UnusableImageError';
}

/**
 * Re-encodes a picture and stores its renditions as `<key>/<width>.avif` and `.webp`, turned upright and without any metadata. The key
 * follows from the bytes and `imageId`, the row it is for, so twice is harmless, and no two rows share files. Throws an
 * {@link UnusableImageError} for anything that is not a
 * whole JPEG, PNG, GIF (its first frame), WebP, AVIF or TIFF of at most 30 MB, 50 megapixels and 16,383 pixels a side.
 */
export async function storeImage(
  { storage }: { storage: Storage },
  bytes: Uint8Array,
  imageId: number,
): Promise<StoredImage> {
  if (bytes.byteLength > MAX_IMAGE_BYTES) throw new UnusableImageError('larger than 30 MB');
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !ALLOWED.has(type.mime)) throw new UnusableImageError(`not a picture: ${type?.mime ?? 'unknown bytes'}`);

  const key = keyOf(bytes, imageId);
  const { width, height } = await uprightSize(bytes);
  const open = (): Sharp => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true });
  const widths = renditionWidths(width);
  try {
    for (const target of widths) {
      const resized = open().resize({ width: target });
      await storage.put(`${key}/${target}.avif`, await resized.clone().avif(AVIF).toBuffer());
      await storage.put(`${key}/${target}.webp`, await resized.clone().webp(WEBP).toBuffer());
    }
    return { key, width, height, widths, ...(await placeholder(open())) };
  } catch (error) {
    throw isFromSharp(error) ? new UnusableImageError(`damaged: ${error.message}`, { cause: error }) : error;
  }
}

function keyOf(bytes: Uint8Array, imageId: number): string {
  const hash = createHash('sha256').update(`${ENCODING}:${imageId}:`).update(bytes).digest('hex').slice(0, 32);
  return `${hash.slice(0, 2)}/${hash.slice(2)}`;
}

/** Reads the header alone, so that a picture of a billion pixels costs nothing. */
async function uprightSize(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const header = sharp(bytes, { limitInputPixels: false }).metadata();
  const { autoOrient } = await header.catch((error: Error) => {
    throw new UnusableImageError(`damaged: ${error.message}`, { cause: error });
  });
  const { width, height } = autoOrient;
  if (width * height > MAX_PIXELS) throw new UnusableImageError(`larger than 50 megapixels: ${width}×${height}`);
  if (Math.max(width, height) > MAX_SIDE) throw new UnusableImageError(`a side too long: ${width}×${height}`);
  return { width, height };
}

/** The house's widths that do not stretch the original, and its own where the next smaller one would lose more than a tenth. */
function renditionWidths(original: number): number[] {
  const widths = IMAGE_WIDTHS.filter((width) => width <= original);
  const largest = widths.at(-1) ?? 0;
  const isBetween = widths.length < IMAGE_WIDTHS.length && original > largest * 1.1;
  return isBetween ? [...widths, original] : widths;
}

/** What to paint before the picture is there: its dominant colour and a WebP of a few pixels. */
async function placeholder(image: Sharp): Promise<{ color: string; blur: string }> {
  const small = await image
    .flatten({ background: '#ffffff' })
    .resize({ width: 64, height: 64, fit: 'inside' })
    .png()
    .toBuffer();
  const { dominant } = await sharp(small).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((channel) => channel.toString(16).padStart(2, '0')).join('');
  const tiny = await sharp(small).resize({ width: 12, height: 12, fit: 'inside' }).webp({ quality: 30 }).toBuffer();
  return { color: `#${hex}`, blur: `data:image/webp;base64,${tiny.toString('base64')}` };
}

/** sharp throws plain Errors; storage throws errors of its own classes or with a code. */
const isFromSharp = (error: unknown): error is Error =>
  error instanceof Error && error.constructor === Error && !('code' in error);
