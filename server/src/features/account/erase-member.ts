import { LockMode } from '@mikro-orm/core';
import type { Em } from '../../db/orm.ts';
import { eraseComments } from '../comment/erase-comments.ts';
import { eraseFollows } from '../follow/erase-follows.ts';
import { eraseLikes } from '../like/erase-likes.ts';
import { Member } from '../member/member.entity.ts';
import { removePicture } from '../member/remove-picture.ts';
import { holdPeople } from '../person/hold-people.ts';
import { erasePhotos } from '../photo/erase-photos.ts';
import { eraseReviews, eraseVotes, holdReviews } from '../review/erase-reviews.ts';
import { MailedLink } from './account.entity.ts';

/** What a leaving member wants of their reviews and comments: kept without a name, or removed. What an operator hid goes in either case: nobody is left to read it. */
export interface Farewell {
  keepWords: boolean;
}

/**
 * Erases a member: with the row go, by the database's own rules, logins, keys, ways to log in and blocks. Each feature that keeps something of
 * members has a verb called here, before the row goes, that removes it, makes others' counters true again and, where `keepWords` says so,
 * leaves words without a name.
 */
export async function eraseMember(em: Em, member: Member, { keepWords }: Farewell): Promise<void> {
  // First: nobody may come to wait for it with a member's row in hand.
  await holdPeople(em, 'shared');
  await holdReviews(em, member.id);
  await eraseComments(em, member, keepWords);
  await eraseVotes(em, member.id);
  await eraseReviews(em, member, keepWords);
  await eraseLikes(em, member.id);
  await em.lock(member, LockMode.PESSIMISTIC_WRITE);
  // What the member liked until then. Before the lock it takes the likes of most, in the order in which a like locks: what is liked, who likes.
  await eraseLikes(em, member.id);
  await eraseFollows(em, member.id);
  await removePicture(em, member);
  await erasePhotos(em, member);
  await em.nativeDelete(MailedLink, { email: member.email });
  await em.nativeDelete(Member, { id: member.id });
}
