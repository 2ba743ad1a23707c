import type { PerformanceView } from '@golden-ticket/shared/performance';
import { Reviews } from '../features/review/reviews.tsx';
import { PhotoReport, ReviewMenu } from './-review-slots.tsx';

/** What members say of a performance, with what others can do about it. */
export const PerformanceReviews = ({ performance }: { performance: PerformanceView }) => (
  <Reviews performance={performance} Menu={ReviewMenu} PhotoAction={PhotoReport} />
);
