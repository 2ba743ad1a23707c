import type { Em } from '../../db/orm.ts';
import { Member } from '../member/member.entity.ts';
import { erasePhotos } from '../photo/erase-photos.ts';
import { MailedLink } from './account.entity.ts';

/** What a leaving member wants of their reviews and comments: kept without a name, or removed. */
export interface Farewell {
  keepWords: boolean;
}

/**
 * Erases a member: with the row go, by the database's own rules, logins, keys and ways to log in. Each feature that keeps something of
 * members has a verb called here, before the row goes, that removes it, makes others' counters true again and, where `keepWords` says so,
 * leaves words without a name.
 */
export async function eraseMember(em: Em, member: Member, _farewell: Farewell): Promise<void> {
  await erasePhotos(em, member);
  await em.nativeDelete(MailedLink, { email: member.email });
  await em.nativeDelete(Member, { id: member.id });
}
