import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Photo } from '../photo/photo.entity.ts';

function shownIndex(name: string, columns: string): { name: string; expression: string } {
  return {
    name: `review_${name}`,
    expression: `create index review_${name} on review (performance_id, ${columns}) where hidden_at is null`,
  };
}

const ReviewSchema = defineEntity({
  name: 'Review',
  tableName: 'review',
  properties: {
    ...id,
    ...createdAt,
    editedAt: p.datetime().nullable(),
    performance: () => p.manyToOne(Performance).deleteRule('cascade'),
    /** Null for somebody who left and let their words stay. */
    author: () => p.manyToOne(Member).nullable().deleteRule('set null'),
    /** Half stars, 1 to 10. */
    rating: p.integer(),
    body: p.text(),
    /** The visit's date in Asia/Seoul, where the author says it. */
    seenOn: p.date().nullable(),
    seatSection: p.text().nullable(),
    seatRow: p.text().nullable(),
    seatNumber: p.text().nullable(),
    /** What one sees from there. */
    seatView: p.text().nullable(),
    spoiler: p.boolean().default(false),
    helpfulCount: p.integer().default(0),
    /** Comments and replies that are shown. */
    commentCount: p.integer().default(0),
    /** Photos that are shown. */
    photoCount: p.integer().default(0),
    hiddenAt: p.datetime().nullable(),
    /** An operator's words to the author. */
    hiddenReason: p.text().nullable(),
  },
  indexes: [
    shownIndex('by_helpful', 'helpful_count desc, id desc'),
    shownIndex('by_id', 'id desc'),
    shownIndex('by_rating', 'rating, id, photo_count, author_id'),
    { properties: ['author', 'id'] },
    {
      name: 'review_one_a_visit',
      expression: `create unique index review_one_a_visit on review (performance_id, author_id, coalesce(seen_on, '-infinity'::date))`,
    },
  ],
});

/**
 * What a member says of one visit to a performance: one a date, and one without. Those that are shown are counted in
 * `performance.review_count` and `rating_sum`, and in `member.review_count`.
 */
export class Review extends ReviewSchema.class {}
ReviewSchema.setClass(Review);

const ReviewPhotoSchema = defineEntity({
  name: 'ReviewPhoto',
  tableName: 'review_photo',
  properties: {
    ...id,
    review: () => p.manyToOne(Review).deleteRule('cascade'),
    photo: () => p.manyToOne(Photo).deleteRule('cascade').unique(),
    position: p.integer(),
  },
  uniques: [{ properties: ['review', 'position'] }],
});

/** A photo of a review, in order. */
export class ReviewPhoto extends ReviewPhotoSchema.class {}
ReviewPhotoSchema.setClass(ReviewPhoto);

const HelpfulVoteSchema = defineEntity({
  name: 'HelpfulVote',
  tableName: 'helpful_vote',
  properties: {
    ...id,
    ...createdAt,
    review: () => p.manyToOne(Review).deleteRule('cascade'),
    member: () => p.manyToOne(Member).deleteRule('cascade'),
  },
  uniques: [{ properties: ['review', 'member'] }],
  indexes: [{ properties: ['member'] }],
});

/** A member found a review helpful. Counted in `review.helpful_count`. */
export class HelpfulVote extends HelpfulVoteSchema.class {}
HelpfulVoteSchema.setClass(HelpfulVote);
