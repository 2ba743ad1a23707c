import { createFileRoute } from '@tanstack/react-router';
import { usePerformance } from '../features/performance/use-performance.ts';
import { EditReviewDialog } from '../features/review/writer/review-writer-dialog.tsx';
import { requireReviewId, reviewIdParam } from '../lib/id-param.ts';
import { useCloseOverPerformance } from '../lib/over-page.ts';

export const Route = createFileRoute('/performances/$id/reviews/$reviewId_/edit')({
  params: reviewIdParam,
  beforeLoad: requireReviewId,
  staticData: { isDialog: true },
  component: EditReview,
});

function EditReview() {
  const { id, reviewId } = Route.useParams();
  const close = useCloseOverPerformance(id);
  const { data } = usePerformance(id);
  return data && <EditReviewDialog performance={data} reviewId={reviewId} onClose={close} onDone={close} />;
}
