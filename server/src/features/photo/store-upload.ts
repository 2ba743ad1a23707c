import { PHOTO_TYPES } from '@golden-ticket/shared/photo';
import type { Reason } from '@golden-ticket/shared/errors';
import { InvalidError } from '../../errors.ts';
import type { Storage } from '../../storage/storage.ts';
import { readPicture, UnusableImageError } from '../image/read-picture.ts';
import type { PictureType } from '../image/read-picture.ts';
import { placeholder } from '../image/renditions.ts';
import { newPhotoKey, originalOf } from './photo-files.ts';
import type { Photo } from './photo.entity.ts';

/** What is known of an upload that is stored, and no photo of anybody's yet. */
export type StoredUpload = Pick<Photo, 'key' | 'size' | 'width' | 'height' | 'color' | 'blur'>;

/** A PNG that moves is a PNG: its first frame is kept. */
const TYPES: PictureType[] = [...PHOTO_TYPES, 'image/apng'];

const REASONS: Record<UnusableImageError['reason'], Reason> = {
  type: 'photo.wrong-type',
  damaged: 'photo.damaged',
  size: 'photo.too-many-pixels',
};

/**
 * Stores a picture as it was uploaded, under a fresh key: a crash after it leaves a stray file, which the sweep finds. All of the picture is
 * decoded once, so that what cannot be shown is refused now and not when it is too late to pick another. Throws an InvalidError for anything
 * but a whole JPEG, PNG, WebP or AVIF of at most 50 megapixels.
 */
export async function storeUpload({ storage }: { storage: Storage }, bytes: Uint8Array): Promise<StoredUpload> {
  const facts = await inTurn(() => inspect(bytes));
  const key = newPhotoKey();
  await storage.put(originalOf(key), bytes);
  return { key, size: bytes.byteLength, ...facts };
}

async function inspect(bytes: Uint8Array): Promise<Omit<StoredUpload, 'key' | 'size'>> {
  try {
    const picture = await readPicture(bytes, TYPES);
    const { width, height } = picture;
    return { width, height, ...(await placeholder(picture)) };
  } catch (error) {
    throw error instanceof UnusableImageError ? new InvalidError(REASONS[error.reason]) : error;
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * One after the other: decoding takes a tenth of a second for most and 1.6 s at worst, on the few threads that also read files and look up
 * hosts for everybody else.
 */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
