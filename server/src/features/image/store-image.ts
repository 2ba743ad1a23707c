import { createHash } from 'node:crypto';
import { IMAGE_WIDTHS } from '@golden-ticket/shared/image';
import type { ImageView } from '@golden-ticket/shared/image';
import type { Storage } from '../../storage/storage.ts';
import { PICTURE_TYPES, readPicture, UnusableImageError } from './read-picture.ts';
import { placeholder, renditionWidths, storeRenditions } from './renditions.ts';

/** Renditions of a picture as they are stored: the fields of an `Image` row. */
export type StoredImage = ImageView;

/** The largest file we look at. */
export const MAX_IMAGE_BYTES = 30 * 1024 * 1024;
/** Part of each key: raise it when the encoding changes, since what a key holds never does. */
const ENCODING = 1;

/**
 * Re-encodes a picture and stores its renditions as `<key>/<width>.avif` and `.webp`, turned upright and without any metadata. The key
 * follows from the bytes and `imageId`, the row it is for, so twice is harmless, and no two rows share files. Throws an
 * {@link UnusableImageError} for anything that is not a
 * whole JPEG, PNG, GIF (its first frame), WebP, AVIF or TIFF of at most 30 MB, 50 megapixels and 16,383 pixels a side.
 */
export async function storeImage(
  services: { storage: Storage },
  bytes: Uint8Array,
  imageId: number,
): Promise<StoredImage> {
  if (bytes.byteLength > MAX_IMAGE_BYTES) throw new UnusableImageError('size', 'larger than 30 MB');
  const picture = await readPicture(bytes, PICTURE_TYPES);
  const { width, height } = picture;
  const key = keyOf(bytes, imageId);
  const widths = renditionWidths(width, IMAGE_WIDTHS);
  await storeRenditions(services, picture, { key, widths });
  return { key, width, height, widths, ...(await placeholder(picture)) };
}

function keyOf(bytes: Uint8Array, imageId: number): string {
  const hash = createHash('sha256').update(`${ENCODING}:${imageId}:`).update(bytes).digest('hex').slice(0, 32);
  return `${hash.slice(0, 2)}/${hash.slice(2)}`;
}
