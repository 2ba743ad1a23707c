import { createFileRoute } from '@tanstack/react-router';
import type { CommentView } from '@golden-ticket/shared/comment';
import type { ReviewView } from '@golden-ticket/shared/review';
import { Comments } from '../features/comment/comments.tsx';
import { WordsMenu } from '../features/report/words-menu.tsx';
import { ReviewDialog } from '../features/review/review-dialog.tsx';
import { requireReviewId, reviewIdParam } from '../lib/id-param.ts';
import { useCloseOverPerformance } from '../lib/over-page.ts';
import { PhotoReport, ReviewMenu } from './-review-slots.tsx';

export const Route = createFileRoute('/performances/$id/reviews/$reviewId')({
  params: reviewIdParam,
  beforeLoad: requireReviewId,
  staticData: { isDialog: true },
  component: Review,
});

function Review() {
  const { id, reviewId } = Route.useParams();
  const close = useCloseOverPerformance(id);
  return (
    <ReviewDialog
      performanceId={id}
      reviewId={reviewId}
      onClose={close}
      Menu={ReviewMenu}
      PhotoAction={PhotoReport}
      Comments={ReviewComments}
    />
  );
}

const CommentMenu = ({ comment: { id, author } }: { comment: CommentView }) => (
  <WordsMenu kind="comment" id={id} author={author} />
);

const ReviewComments = ({ review: { id, commentCount, hidden } }: { review: ReviewView }) => (
  <Comments key={id} reviewId={id} count={commentCount} isClosed={hidden !== null} Menu={CommentMenu} />
);
