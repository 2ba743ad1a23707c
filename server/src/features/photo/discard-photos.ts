import { LockMode } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/core';
import type { Em } from '../../db/orm.ts';
import { discardFiles } from '../image/discard-files.ts';
import { renditionFolder, uploadFolder } from './photo-files.ts';
import { Photo } from './photo.entity.ts';

/**
 * Deletes photos, and once this transaction commits their files: first nothing points to them any more, then they go. Answers how many. Whoever
 * stops showing a photo calls it in the same transaction.
 */
export async function discardPhotos(em: Em, where: FilterQuery<Photo>, limit?: number): Promise<number> {
  const photos = await em.find(Photo, where, {
    fields: ['key'],
    lockMode: LockMode.PESSIMISTIC_WRITE,
    disableIdentityMap: true,
    orderBy: { id: 'asc' },
    ...(limit === undefined ? {} : { limit }),
  });
  await em.nativeDelete(Photo, { id: { $in: photos.map(({ id }) => id) } });
  await discardFiles(
    em,
    photos.flatMap(({ key }) => [uploadFolder(key), renditionFolder(key)]),
  );
  return photos.length;
}
