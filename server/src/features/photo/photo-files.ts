import { randomBytes } from 'node:crypto';

/** A key that nobody can guess, for a photo's files. */
export const newPhotoKey = (): string => randomBytes(16).toString('hex');

/** The file as it was uploaded, with all that a camera wrote into it: never served, and gone once there are renditions. */
export const originalOf = (key: string): string => `${uploadFolder(key)}/original`;
export const uploadFolder = (key: string): string => `${UPLOADS}/${key}`;
/** Where all uploads are. */
export const UPLOADS = 'uploads';

/** Its renditions, under `/files`. */
export const renditionFolder = (key: string): string => `photos/${key}`;
