import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { MemberCard } from '@golden-ticket/shared/member';
import type { ReviewPhotoView, ReviewView } from '@golden-ticket/shared/review';
import { blocked, unblocked } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';
import { memberCard } from '../member/member-card.ts';
import { renditionFolder } from '../photo/photo-files.ts';

/** The columns of {@link reviewColumns}: moments as PostgreSQL prints them. */
export interface ReviewRow {
  id: number;
  performance_id: number;
  author: MemberCard | null;
  is_mine: boolean;
  rating: number;
  body: string;
  seen_on: string | null;
  seat_section: string | null;
  seat_row: string | null;
  seat_number: string | null;
  seat_view: string | null;
  spoiler: boolean;
  photos: ReviewPhotoView[];
  helpful_count: number;
  is_helpful: boolean;
  comment_count: number;
  created_at: string;
  edited_at: string | null;
  hidden_at: string | null;
  hidden_reason: string | null;
}

const isMine = (viewer: Viewer) => (viewer === null ? sql`false` : sql`r.author_id is not distinct from ${viewer}`);

/** What `viewer` is shown of each review, of the tables `review r` and {@link reviewJoins}. */
export const reviewColumns = (viewer: Viewer): RawBuilder<unknown> => sql`
  r.id, r.performance_id, ${memberCard('m')} as author, ${isMine(viewer)} as is_mine,
  r.rating, r.body, r.seen_on, r.seat_section, r.seat_row, r.seat_number, r.seat_view, r.spoiler, r.created_at, r.edited_at,
  r.hidden_at, r.hidden_reason,
  to_json(array(
    select json_build_object('id', p.id, 'state', case when p.widths = '{}' then 'processing' else 'ready' end, 'key', p.key,
      'width', p.width, 'height', p.height, 'widths', p.widths, 'color', p.color, 'blur', p.blur,
      'hidden', case when p.hidden_at is not null then json_build_object('reason', p.hidden_reason, 'at', p.hidden_at) end)
    from review_photo rp join photo p on p.id = rp.photo_id
    where rp.review_id = r.id and (p.hidden_at is null or ${isMine(viewer)}) order by rp.position
  )) as photos,
  (r.helpful_count - (
    select count(*) from helpful_vote v where v.review_id = r.id and ${blocked(viewer, 'v.member_id')}
  ))::int as helpful_count,
  ${viewer === null ? sql`false` : sql`exists (select from helpful_vote v where v.review_id = r.id and v.member_id = ${viewer})`} as is_helpful,
  (r.comment_count - (
    select count(*) from comment c left join comment above on above.id = c.parent_id
    where c.review_id = r.id and c.hidden_at is null and c.removed_at is null
      and (${blocked(viewer, 'c.author_id')} or ${blocked(viewer, 'above.author_id')})
  ))::int as comment_count`;

export const reviewJoins = sql`left join member m on m.id = r.author_id`;

/** Which reviews are for everybody but whom a block keeps apart from the author. */
export const isShown = (viewer: Viewer): RawBuilder<boolean> =>
  sql`r.hidden_at is null and ${unblocked(viewer, 'r.author_id')}`;

/** What `viewer` may read: what is shown and, hidden or not, their own. */
export const isReadable = (viewer: Viewer): RawBuilder<boolean> =>
  viewer === null ? isShown(viewer) : sql`(r.author_id = ${viewer} or (${isShown(viewer)}))`;

export function reviewOf(row: ReviewRow): ReviewView {
  const seat = { section: row.seat_section, row: row.seat_row, number: row.seat_number };
  return {
    id: row.id,
    performanceId: row.performance_id,
    author: row.author,
    isMine: row.is_mine,
    rating: row.rating,
    body: row.body,
    seenOn: row.seen_on,
    seat: Object.values(seat).every((part) => part === null) ? null : seat,
    view: row.seat_view,
    spoiler: row.spoiler,
    photos: row.photos.map((photo) => ({
      ...photo,
      key: renditionFolder(photo.key),
      hidden: photo.hidden && { ...photo.hidden, at: isoInstant(photo.hidden.at) },
    })),
    helpfulCount: row.helpful_count,
    isHelpful: row.is_helpful,
    commentCount: row.comment_count,
    createdAt: isoInstant(row.created_at),
    editedAt: row.edited_at && isoInstant(row.edited_at),
    hidden: row.hidden_at === null ? null : { reason: row.hidden_reason ?? '', at: isoInstant(row.hidden_at) },
  };
}

const isoInstant = (printed: string): string => new Date(printed).toISOString();
