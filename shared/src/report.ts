import { z } from 'zod';
import { ThumbnailView } from './image.ts';
import { MemberCard } from './member.ts';
import { page, pageInput } from './page.ts';
import { retryInput } from './retry.ts';
import { Id, Instant, typedText } from './scalars.ts';

export const REPORTED_KINDS = ['review', 'comment', 'photo', 'member'] as const;
/** What members can report to the operators. */
export const ReportedKind = z.enum(REPORTED_KINDS);
export type ReportedKind = z.infer<typeof ReportedKind>;

export const REPORT_REASONS = [
  'spam',
  'harassment',
  'hate',
  'sexual',
  'spoiler',
  'privacy',
  'copyright',
  'off-topic',
  'other',
] as const;
export const ReportReason = z.enum(REPORT_REASONS);
export type ReportReason = z.infer<typeof ReportReason>;

export const WriteReport = z.object({
  kind: ReportedKind,
  id: Id,
  reason: ReportReason,
  text: typedText(1_000),
  ...retryInput,
});
export type WriteReport = z.infer<typeof WriteReport>;

/** `open`: the oldest first; `closed`: what was reported last first. */
export const ListReports = z.object({ state: z.enum(['open', 'closed']).default('open'), ...pageInput });
export type ListReports = z.infer<typeof ListReports>;

/**
 * One report with what it is about, as that is now: `subject` is null where it is gone. `text` is the review's, the comment's or, of a member,
 * their bio; `reviewId` is where a comment or photo is; `photo`, the photo, with no `widths` while it is made.
 */
export const ReportView = z.object({
  id: Id,
  kind: ReportedKind,
  subjectId: Id,
  reason: ReportReason,
  text: z.string(),
  state: z.enum(['open', 'upheld', 'dismissed']),
  createdAt: Instant,
  reporter: MemberCard.nullable(),
  subject: z
    .object({
      author: MemberCard.nullable(),
      text: z.string(),
      performanceId: Id.nullable(),
      reviewId: Id.nullable(),
      photo: ThumbnailView.nullable(),
      isHidden: z.boolean(),
    })
    .nullable(),
});
export type ReportView = z.infer<typeof ReportView>;

export const ReportPage = page(ReportView);
export type ReportPage = z.infer<typeof ReportPage>;

/** What an operator says of it: for `hide`, the author reads it. */
export const ModerationReason = typedText(500).pipe(z.string().min(1));

/** It settles every open report of the same thing. `hide` is not for members, whom one suspends. */
export const ResolveReport = z.object({ id: Id, action: z.enum(['hide', 'dismiss']), reason: ModerationReason });
export type ResolveReport = z.infer<typeof ResolveReport>;
