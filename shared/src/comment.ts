import { z } from 'zod';
import { MemberCard } from './member.ts';
import { page, pageInput } from './page.ts';
import { retryInput } from './retry.ts';
import { HiddenView } from './review.ts';
import { Id, Instant, typedText } from './scalars.ts';

const body = typedText(1_000).pipe(z.string().min(1));

/** `parentId`: the comment it replies to, which is no reply itself. */
export const WriteComment = z.object({ reviewId: Id, parentId: Id.nullable(), body, ...retryInput });
export type WriteComment = z.infer<typeof WriteComment>;

export const EditComment = z.object({ id: Id, body });
export type EditComment = z.infer<typeof EditComment>;

export const CommentId = z.object({ id: Id });

export const COMMENT_SORTS = ['oldest', 'newest'] as const;
/** The comments of a review or, with `parentId`, the replies to one of them. */
export const ListComments = z.object({
  reviewId: Id,
  parentId: Id.nullable().default(null),
  sort: z.enum(COMMENT_SORTS).default('oldest'),
  ...pageInput,
});
export type ListComments = z.infer<typeof ListComments>;

/**
 * One comment. One that was removed, or that an operator hid, stays without text and author while there are replies to it. `author` is null too
 * for somebody who left. `hidden` is not null only in an author's own, which has its text.
 */
export const CommentView = z.object({
  id: Id,
  parentId: Id.nullable(),
  state: z.enum(['shown', 'removed', 'hidden']),
  author: MemberCard.nullable(),
  isMine: z.boolean(),
  body: z.string(),
  replyCount: z.int(),
  createdAt: Instant,
  editedAt: Instant.nullable(),
  hidden: HiddenView.nullable(),
});
export type CommentView = z.infer<typeof CommentView>;

export const CommentPage = page(CommentView);
export type CommentPage = z.infer<typeof CommentPage>;
