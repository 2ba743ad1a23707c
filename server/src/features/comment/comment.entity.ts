import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';
import { Review } from '../review/review.entity.ts';

const CommentSchema = defineEntity({
  name: 'Comment',
  tableName: 'comment',
  properties: {
    ...id,
    ...createdAt,
    editedAt: p.datetime().nullable(),
    review: () => p.manyToOne(Review).deleteRule('cascade'),
    /** Null for somebody who left and let their words stay. */
    author: () => p.manyToOne(Member).nullable().deleteRule('set null'),
    /** The comment it replies to, which is no reply itself. */
    parentId: p.integer().nullable(),
    body: p.text(),
    /** Replies that are shown. */
    replyCount: p.integer().default(0),
    /** Its author removed it, but there were replies: the text is gone, the row stays. */
    removedAt: p.datetime().nullable(),
    hiddenAt: p.datetime().nullable(),
    /** An operator's words to the author. */
    hiddenReason: p.text().nullable(),
  },
  indexes: [{ properties: ['review', 'parentId', 'id'] }, { properties: ['parentId'] }, { properties: ['author'] }],
});

/** What a member says to a review, or to another comment on it. Those that are shown are counted in `review.comment_count`. */
export class Comment extends CommentSchema.class {}
CommentSchema.setClass(Comment);
