import type { ReviewView } from '@golden-ticket/shared/review';
import { ReportButton } from '../features/report/report-button.tsx';
import { WordsMenu } from '../features/report/words-menu.tsx';

/** What others can do about a review. */
export const ReviewMenu = ({ review: { id, author }, ...rest }: { review: ReviewView; onBlocked?: () => void }) => (
  <WordsMenu kind="review" id={id} author={author} {...rest} />
);

export const PhotoReport = ({ photoId }: { photoId: number }) => <ReportButton kind="photo" id={photoId} />;
