import type { Em } from '../../db/orm.ts';
import { discardPhotos } from './discard-photos.ts';

/** Deletes all photos of a member who leaves, whatever shows them, and their files once this transaction commits. */
export async function erasePhotos(em: Em, member: { id: number }): Promise<void> {
  await discardPhotos(em, { member: member.id });
}
