import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@golden-ticket/shared/review';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Modal } from '../../components/modal.tsx';
import { Notice } from '../../components/notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { isNotFound } from '../../lib/failure.ts';
import '../../lib/i18n/members.ts';
import { HelpfulButton } from './helpful-button.tsx';
import { ReviewBody } from './review-body.tsx';
import { ReviewHeading } from './review-heading.tsx';
import { OwnReviewMenu } from './review-menu.tsx';
import { ReviewPhotos } from './review-photos.tsx';
import type { ReviewSlots } from './reviews.tsx';
import { useReview } from './use-reviews.ts';

interface Props extends ReviewSlots {
  performanceId: number;
  reviewId: number;
  onClose: () => void;
  /** What others say to it. */
  Comments: ComponentType<{ review: ReviewView }>;
}

/** One review whole, with what others say to it. */
export function ReviewDialog({ performanceId, reviewId, onClose, Menu, PhotoAction, Comments }: Props) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useReview(reviewId);
  const isGone = isNotFound(error) || (data !== undefined && data.performanceId !== performanceId);
  const name = data?.author?.name ?? t('review.someone');
  return (
    <Modal isWide title={data && !isGone ? t('review.one', { name }) : t('review.title')} onClose={onClose}>
      {isGone && <Notice title={t('reason.review.not-found')} />}
      {!isGone && !data && error && (
        <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
      {!data && !error && (
        <div aria-hidden="true" className="min-h-80">
          <Skeleton className="h-9 w-48" />
          <Skeleton className="mt-5 h-40 w-full" />
        </div>
      )}
      {data && !isGone && (
        <article className="space-y-5">
          <ReviewHeading
            review={data}
            menu={
              data.isMine ? (
                <OwnReviewMenu review={data} onRemoved={onClose} />
              ) : (
                <Menu review={data} onBlocked={onClose} />
              )
            }
          />
          <ReviewBody review={data} />
          <ReviewPhotos review={data} PhotoAction={PhotoAction} />
          <HelpfulButton review={data} />
          <Comments review={data} />
        </article>
      )}
    </Modal>
  );
}
