import { createFileRoute } from '@tanstack/react-router';
import { requireReviewId, reviewIdParam } from '../lib/id-param.ts';

export const Route = createFileRoute('/performances/$id/reviews/$reviewId_/edit')({
  params: reviewIdParam,
  beforeLoad: requireReviewId,
  staticData: { isDialog: true },
  component: () => null,
});
