import { sql } from 'kysely';
import type { ImageView } from '@golden-ticket/shared/image';
import type { ProfileView } from '@golden-ticket/shared/member';
import type { Em } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';
import { unblocked } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';
import { followedBy, followersOf } from '../follow/follow-counts.ts';

interface Row extends Omit<ProfileView, 'own'> {
  picture: ImageView | null;
  pictureKey: string | null;
}

/** A member's page, by what they go by in whatever case. Throws a NotFoundError where there is none, or a block keeps `viewer` apart from them. */
export async function memberByUsername(em: Em, viewer: Viewer, username: string): Promise<ProfileView> {
  const { rows } = await sql<Row>`
    select id, username, name, bio, picture, picture_key as "pictureKey", role = 'operator' as "isOperator",
      to_char(created_at at time zone 'Asia/Seoul', 'YYYY-MM-DD') as "joinedOn", ${followersOf(viewer)} as "followerCount",
      ${followedBy(viewer)} as "followingCount", review_count as "reviewCount", like_count as "likeCount"
    from member where lower(username) = lower(${username}) and ${unblocked(viewer, 'member.id')}
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new NotFoundError('member.not-found');
  const { pictureKey, ...profile } = row;
  const isOwn = row.id === viewer;
  return { ...profile, own: isOwn ? { pictureIsComing: pictureKey !== (row.picture?.key ?? null) } : null };
}
