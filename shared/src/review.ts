import { z } from 'zod';
import { MemberCard } from './member.ts';
import { page, pageInput } from './page.ts';
import { PerformanceCard } from './performance.ts';
import { PhotoView } from './photo.ts';
import { retryInput } from './retry.ts';
import { CalendarDate, Id, Instant, typedText } from './scalars.ts';

/** Half stars, 1 to 10. */
export const Rating = z.int().min(1).max(10);
/** Why something was taken from sight, in an operator's words; told to its author alone. */
export const HiddenView = z.object({ reason: z.string(), at: Instant });

const seatPart = typedText(40).nullable();
/** Where one sat; what one does not remember is null. */
export const Seat = z.object({ section: seatPart, row: seatPart, number: seatPart });
export type Seat = z.infer<typeof Seat>;

/**
 * What one says of a visit. `seenOn` is the date of it, not after today nor before the run's first day (Asia/Seoul), null if one does not
 * say; `view` is what one sees from the seat; `photoIds` are one's own uploads, in order.
 */
const reviewInput = {
  rating: Rating,
  body: typedText(4_000).pipe(z.string().min(1)),
  seenOn: CalendarDate.nullable(),
  seat: Seat.nullable(),
  view: typedText(500).nullable(),
  spoiler: z.boolean(),
  photoIds: z
    .array(Id)
    .max(10)
    .refine((ids) => new Set(ids).size === ids.length, 'a photo twice'),
};

export const WriteReview = z.object({ performanceId: Id, ...reviewInput, ...retryInput });
export type WriteReview = z.infer<typeof WriteReview>;

/** Everything anew: photos that are not named go. */
export const EditReview = z.object({ id: Id, ...reviewInput });
export type EditReview = z.infer<typeof EditReview>;

export const ReviewId = z.object({ id: Id });

export const SetHelpful = z.object({ id: Id, helpful: z.boolean() });
export type SetHelpful = z.infer<typeof SetHelpful>;
export const HelpfulView = z.object({ helpful: z.boolean(), count: z.int() });
export type HelpfulView = z.infer<typeof HelpfulView>;

export const REVIEW_SORTS = ['helpful', 'newest', 'highest', 'lowest'] as const;
/** Of those that are equal, the latest comes first; for `lowest`, the oldest. */
export const ReviewSort = z.enum(REVIEW_SORTS);
export type ReviewSort = z.infer<typeof ReviewSort>;

/** `stars`: n stars or half a star less; `photos`: only those with photos. */
export const ListReviews = z.object({
  performanceId: Id,
  sort: ReviewSort.default('helpful'),
  stars: z.int().min(1).max(5).optional(),
  photos: z.literal(true).optional(),
  ...pageInput,
});
export type ListReviews = z.infer<typeof ListReviews>;

/** `hidden` is not null only in an author's own that an operator hid. */
export const ReviewPhotoView = PhotoView.extend({ hidden: HiddenView.nullable() });
export type ReviewPhotoView = z.infer<typeof ReviewPhotoView>;

/**
 * One review. `author` is null for somebody who left and let their words stay; `isMine` and `isHelpful` are about who asks, as the counts
 * are, which leave out whom a block keeps apart from them. `hidden` is not null only in an author's own that an operator hid.
 */
export const ReviewView = z.object({
  id: Id,
  performanceId: Id,
  author: MemberCard.nullable(),
  isMine: z.boolean(),
  rating: Rating,
  body: z.string(),
  seenOn: CalendarDate.nullable(),
  seat: Seat.nullable(),
  view: z.string().nullable(),
  spoiler: z.boolean(),
  photos: z.array(ReviewPhotoView),
  helpfulCount: z.int(),
  isHelpful: z.boolean(),
  commentCount: z.int(),
  createdAt: Instant,
  editedAt: Instant.nullable(),
  hidden: HiddenView.nullable(),
});
export type ReviewView = z.infer<typeof ReviewView>;

export const ReviewPage = page(ReviewView);
export type ReviewPage = z.infer<typeof ReviewPage>;

export const ListReviewsOfMember = z.object({ memberId: Id, ...pageInput });
export type ListReviewsOfMember = z.infer<typeof ListReviewsOfMember>;

/** A member's reviews, the latest first; their own, hidden ones included, for themselves. `performance` is null where it is hidden. */
export const MemberReviewPage = page(ReviewView.extend({ performance: PerformanceCard.nullable() }));
export type MemberReviewPage = z.infer<typeof MemberReviewPage>;

export const SummarizeReviews = z.object({ performanceId: Id });
/**
 * What the reviews of a performance come to for who asks. `distribution` holds how many gave 1 half star, 2, … 10; `rating` is the average in
 * stars, null without reviews.
 */
export const ReviewSummary = z.object({
  count: z.int(),
  withPhotos: z.int(),
  rating: z.number().nullable(),
  distribution: z.array(z.int()).length(10),
});
export type ReviewSummary = z.infer<typeof ReviewSummary>;
