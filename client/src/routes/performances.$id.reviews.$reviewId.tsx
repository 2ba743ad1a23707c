import { createFileRoute } from '@tanstack/react-router';
import { requireReviewId, reviewIdParam } from '../lib/id-param.ts';
import { useCloseOverPerformance } from '../lib/over-page.ts';
import { PerformanceReview } from './-performance-reviews.tsx';

export const Route = createFileRoute('/performances/$id/reviews/$reviewId')({
  params: reviewIdParam,
  beforeLoad: requireReviewId,
  staticData: { isDialog: true },
  component: Review,
});

function Review() {
  const { id, reviewId } = Route.useParams();
  const close = useCloseOverPerformance(id);
  return <PerformanceReview performanceId={id} reviewId={reviewId} onClose={close} />;
}
