import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { usePerformance } from '../features/performance/use-performance.ts';
import { NewReviewDialog } from '../features/review/writer/review-writer-dialog.tsx';
import { useCloseOverPerformance } from '../lib/over-page.ts';

export const Route = createFileRoute('/performances/$id/review')({
  staticData: { isDialog: true },
  component: NewReview,
});

function NewReview() {
  const { id } = Route.useParams();
  const navigate = useNavigate();
  const close = useCloseOverPerformance(id);
  const { data } = usePerformance(id);
  const show = (reviewId: number) =>
    void navigate({
      to: '/performances/$id/reviews/$reviewId',
      params: { id, reviewId },
      replace: true,
      resetScroll: false,
      state: (was) => was,
    });
  return data && <NewReviewDialog performance={data} onClose={close} onDone={show} />;
}
