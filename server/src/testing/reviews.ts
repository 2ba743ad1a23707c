import { randomUUID } from 'node:crypto';
import type { WriteReview } from '@golden-ticket/shared/review';
import type { Member } from '../features/member/member.entity.ts';
import type { TestApp } from './app.ts';
import { given } from './given.ts';

/** What somebody may say of a visit today. */
export const aReview = (overrides: Partial<WriteReview> & { performanceId: number }): WriteReview => ({
  rating: 9,
  body: '마지막 장면에서 다 같이 숨을 멈췄다.',
  seenOn: null,
  seat: null,
  view: null,
  spoiler: false,
  photoIds: [],
  idempotencyKey: randomUUID(),
  ...overrides,
});

/** A review by `author`, of a performance of its own where none is named. */
export async function givenReview(
  app: TestApp,
  author: Member,
  overrides: Partial<WriteReview> = {},
): Promise<{ id: number; performanceId: number }> {
  const performanceId = overrides.performanceId ?? (await given.performance(app)).id;
  const { id } = await app.as(author).review.write(aReview({ ...overrides, performanceId }));
  return { id, performanceId };
}

/** A comment by `author` on a review, or a reply. */
export async function givenComment(
  app: TestApp,
  author: Member,
  reviewId: number,
  { parentId = null, body = '저도 그랬어요.' }: { parentId?: number | null; body?: string } = {},
): Promise<number> {
  const { id } = await app.as(author).comment.write({ reviewId, parentId, body, idempotencyKey: randomUUID() });
  return id;
}
