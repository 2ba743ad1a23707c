import type { CommentView } from '@golden-ticket/shared/comment';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import type { ReviewView } from '@golden-ticket/shared/review';
import { Comments } from '../features/comment/comments.tsx';
import { ReportButton } from '../features/report/report-button.tsx';
import { WordsMenu } from '../features/report/words-menu.tsx';
import { ReviewDialog } from '../features/review/review-dialog.tsx';
import { Reviews } from '../features/review/reviews.tsx';

interface DialogProps {
  performanceId: number;
  reviewId: number;
  onClose: () => void;
}

/** What members say of a performance, with what others can do about it. */
export const PerformanceReviews = ({ performance }: { performance: PerformanceView }) => (
  <Reviews performance={performance} Menu={ReviewMenu} PhotoAction={PhotoReport} />
);

/** One review whole, with its comments and what others can do about both. */
export const PerformanceReview = (props: DialogProps) => (
  <ReviewDialog {...props} Menu={ReviewMenu} PhotoAction={PhotoReport} Comments={ReviewComments} />
);

const ReviewMenu = ({ review: { id, author }, ...rest }: { review: ReviewView; onBlocked?: () => void }) => (
  <WordsMenu kind="review" id={id} author={author} {...rest} />
);

const CommentMenu = ({ comment: { id, author } }: { comment: CommentView }) => (
  <WordsMenu kind="comment" id={id} author={author} />
);

const PhotoReport = ({ photoId }: { photoId: number }) => <ReportButton kind="photo" id={photoId} />;

const ReviewComments = ({ review: { id, commentCount, hidden } }: { review: ReviewView }) => (
  <Comments key={id} reviewId={id} count={commentCount} isClosed={hidden !== null} Menu={CommentMenu} />
);
