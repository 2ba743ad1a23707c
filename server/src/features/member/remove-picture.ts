import { LockMode } from '@mikro-orm/core';
import type { Em } from '../../db/orm.ts';
import { discardFiles } from '../image/discard-files.ts';
import { Member } from './member.entity.ts';

/** Takes a member's picture away, and one that is being made; its files go once this transaction commits. */
export async function removePicture(em: Em, { id }: { id: number }): Promise<void> {
  const member = await em.findOneOrFail(Member, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (member.picture) await discardFiles(em, [member.picture.key]);
  em.assign(member, { picture: null, pictureKey: null });
  await em.flush();
}
