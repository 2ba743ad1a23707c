import { sql } from 'kysely';
import { z } from 'zod';
import type { CommentPage, CommentView, ListComments } from '@golden-ticket/shared/comment';
import type { MemberCard } from '@golden-ticket/shared/member';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { NotFoundError } from '../../errors.ts';
import { blocked, unblocked } from '../block/unblocked.ts';
import type { Viewer } from '../block/unblocked.ts';
import { memberCard } from '../member/member-card.ts';
import { reviewById } from '../review/list-reviews.ts';

interface CommentRow {
  id: number;
  parent_id: number | null;
  author: MemberCard | null;
  is_mine: boolean;
  body: string;
  reply_count: number;
  created_at: string;
  edited_at: string | null;
  removed_at: string | null;
  hidden_at: string | null;
  hidden_reason: string | null;
}

/**
 * One page of the comments of a review, or of the replies to one. Whom a block keeps apart from `viewer` is left out with all that was
 * replied to them. Throws a NotFoundError for what `viewer` cannot read.
 */
export async function listComments(em: Em, viewer: Viewer, input: ListComments): Promise<CommentPage> {
  const { reviewId, parentId, sort, cursor, limit } = input;
  await reviewById(em, viewer, reviewId);
  if (parentId !== null) await assertReadable(em, viewer, reviewId, parentId);
  const isMine = viewer === null ? sql`false` : sql`c.author_id is not distinct from ${viewer}`;
  const way = sql.raw(sort === 'oldest' ? 'asc' : 'desc');
  const beyond = sql.raw(sort === 'oldest' ? '>' : '<');
  const after = cursor
    ? sql`and c.id ${beyond} ${decodeCursor(z.tuple([z.literal(sort), z.literal(parentId), Id]), cursor)[2]}`
    : sql``;
  const { rows } = await sql<CommentRow>`
    select c.id, c.parent_id, ${memberCard('m')} as author, ${isMine} as is_mine, c.body, c.created_at, c.edited_at, c.removed_at,
      c.hidden_at, c.hidden_reason, (c.reply_count - (
        select count(*) from comment reply where reply.parent_id = c.id and reply.hidden_at is null and reply.removed_at is null
          and ${blocked(viewer, 'reply.author_id')}
      ))::int as reply_count
    from comment c left join member m on m.id = c.author_id
    where c.review_id = ${reviewId} and c.parent_id is not distinct from ${parentId}::int and ${unblocked(viewer, 'c.author_id')}
      and (c.reply_count > 0 or (c.removed_at is null and (c.hidden_at is null or ${isMine}))) ${after}
    order by c.id ${way} limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [sort, parentId, id]);
  return { items: items.map(commentOf), nextCursor };
}

function commentOf(row: CommentRow): CommentView {
  const state = row.removed_at ? 'removed' : row.hidden_at ? 'hidden' : 'shown';
  const hasText = state === 'shown' || (state === 'hidden' && row.is_mine);
  return {
    id: row.id,
    parentId: row.parent_id,
    state,
    author: hasText ? row.author : null,
    isMine: row.is_mine,
    body: hasText ? row.body : '',
    replyCount: row.reply_count,
    createdAt: new Date(row.created_at).toISOString(),
    editedAt: row.edited_at && new Date(row.edited_at).toISOString(),
    hidden:
      row.hidden_at && hasText ? { reason: row.hidden_reason ?? '', at: new Date(row.hidden_at).toISOString() } : null,
  };
}

async function assertReadable(em: Em, viewer: Viewer, reviewId: number, id: number): Promise<void> {
  const { rows } = await sql`
    select from comment where id = ${id} and review_id = ${reviewId} and ${unblocked(viewer, 'comment.author_id')}
  `.execute(em.getKysely());
  if (rows.length === 0) throw new NotFoundError('comment.not-found');
}
