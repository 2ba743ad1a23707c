import type { Em } from '../../db/orm.ts';
import type { Storage } from '../../storage/storage.ts';
import { Photo } from './photo.entity.ts';
import { UPLOADS, uploadFolder } from './photo-files.ts';

/**
 * Deletes uploads from before `before` that no photo has: whoever stored them was stopped before the row was there. Uploads are few, as each
 * goes once its photo is rendered. Answers how many.
 */
export async function sweepStrayUploads({ em, storage }: { em: Em; storage: Storage }, before: Date): Promise<number> {
  let swept = 0;
  for await (const { key: file, modifiedAt } of storage.list(UPLOADS)) {
    const [, key] = file.split('/');
    if (modifiedAt >= before || !key || (await em.count(Photo, { key }))) continue;
    await storage.deleteFolder(uploadFolder(key));
    swept += 1;
  }
  return swept;
}
