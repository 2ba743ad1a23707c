import { notFound } from '@tanstack/react-router';
import { Id } from '@golden-ticket/shared/scalars';

/** An `$id` in an address: a row's number. */
export const idParam = {
  parse: ({ id }: { id: string }) => ({ id: Number(id) }),
  stringify: ({ id }: { id: number }) => ({ id: String(id) }),
};

/** For `beforeLoad`: an address whose id cannot be one is a page that does not exist. */
export function requireId({ params }: { params: { id: number } }): void {
  // oxlint-disable-next-line typescript/only-throw-error -- how the router is told
  if (!Id.safeParse(params.id).success) throw notFound();
}

/** A `$reviewId` in an address, as {@link idParam}. */
export const reviewIdParam = {
  parse: ({ reviewId }: { reviewId: string }) => ({ reviewId: Number(reviewId) }),
  stringify: ({ reviewId }: { reviewId: number }) => ({ reviewId: String(reviewId) }),
};

/** As {@link requireId}, for a `$reviewId`. */
export const requireReviewId = ({ params }: { params: { reviewId: number } }) =>
  requireId({ params: { id: params.reviewId } });
