import { fileTypeFromBuffer } from 'file-type';
import type { Sharp } from 'sharp';
import sharp from 'sharp';

const MAX_PIXELS = 50_000_000;
/** Neither WebP nor our AVIF encoder goes further. */
const MAX_SIDE = 16_383;
/**
 * sharp would also render SVG, whose text can reach for files and addresses: only these are given to it, and only if it takes them for
 * what their first bytes say they are.
 */
const FORMATS = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'heif',
  'image/tiff': 'tiff',
} as const;
export type PictureType = keyof typeof FORMATS;
/** Every type we can read. */
export const PICTURE_TYPES = Object.keys(FORMATS) as PictureType[];

/** The bytes are no picture of ours to show, whoever asks again: `reason` says why in a word, `message` for an operator. */
export class UnusableImageError extends Error {
  override name = 'UnusableImageError';
  readonly reason: 'type' | 'damaged' | 'size';
  constructor(reason: UnusableImageError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** A picture whose header was read: its size when upright, in pixels. `open` starts a new pipeline over it, upright. */
export interface Picture {
  width: number;
  height: number;
  open(): Sharp;
}

/**
 * Reads what `bytes` are, by their content alone; not one pixel is decoded, so a picture of a billion costs nothing. Throws an
 * {@link UnusableImageError} for anything but the `types` with at most 50 megapixels and 16,383 pixels a side.
 */
export async function readPicture(bytes: Uint8Array, types: readonly PictureType[]): Promise<Picture> {
  const told = (await fileTypeFromBuffer(bytes))?.mime;
  const type = types.find((allowed) => allowed === told);
  if (!type) throw new UnusableImageError('type', `not a picture: ${told ?? 'unknown bytes'}`);
  const { format, autoOrient } = await blamingPicture(sharp(bytes, { limitInputPixels: false }).metadata());
  if (format !== FORMATS[type]) throw new UnusableImageError('type', `begins as ${type}, but is ${format}`);
  const { width, height } = autoOrient;
  if (width * height > MAX_PIXELS)
    throw new UnusableImageError('size', `larger than 50 megapixels: ${width}×${height}`);
  if (Math.max(width, height) > MAX_SIDE) throw new UnusableImageError('size', `a side too long: ${width}×${height}`);
  const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true });
  return { width, height, open };
}

/** Makes what sharp has against a picture an {@link UnusableImageError}; other failures stay what they are. */
export async function blamingPicture<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isFromSharp(error) ? new UnusableImageError('damaged', `damaged: ${error.message}`, { cause: error }) : error;
  }
}

/** sharp throws plain Errors; storage throws errors of its own classes or with a code. */
const isFromSharp = (error: unknown): error is Error =>
  error instanceof Error && error.constructor === Error && !('code' in error);
