import { Link } from '@tanstack/react-router';
import { MessageCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@golden-ticket/shared/review';
import { OVER_PAGE } from '../../lib/over-page.ts';
import { HelpfulButton } from './helpful-button.tsx';
import { ReviewBody } from './review-body.tsx';
import { ReviewHeading } from './review-heading.tsx';
import { OwnReviewMenu } from './review-menu.tsx';
import { ReviewPhotos } from './review-photos.tsx';
import type { ReviewSlots } from './reviews.tsx';

/** A review in the list of its performance; all of it, with its comments, is in the dialog that it leads to. */
export function ReviewItem({ review, Menu, PhotoAction }: { review: ReviewView } & ReviewSlots) {
  const { t } = useTranslation();
  const { id, performanceId, author, isMine, commentCount } = review;
  const name = t('review.one', { name: author?.name ?? t('review.someone') });
  const dialog = {
    to: '/performances/$id/reviews/$reviewId',
    params: { id: performanceId, reviewId: id },
    ...OVER_PAGE,
  } as const;
  return (
    <article aria-label={name} className="border-t border-line py-7">
      <ReviewHeading review={review} menu={isMine ? <OwnReviewMenu review={review} /> : <Menu review={review} />} />
      <div className="mt-3 space-y-4">
        <ReviewBody
          review={review}
          readAll={
            <Link {...dialog} aria-label={`${t('review.readAll')}: ${name}`} className="font-semibold text-gold">
              {t('review.readAll')}
            </Link>
          }
        />
        <ReviewPhotos review={review} PhotoAction={PhotoAction} />
        <div className="flex flex-wrap items-center gap-2">
          <HelpfulButton review={review} />
          <Link
            {...dialog}
            className="inline-flex h-10 items-center gap-2 rounded-full px-4 text-[0.9375rem] font-medium text-soft tabular-nums hover:text-gold"
          >
            <MessageCircle className="size-4" aria-hidden="true" />
            {t('review.comments', { count: commentCount })}
            <span className="sr-only">: {name}</span>
          </Link>
        </div>
      </div>
    </article>
  );
}
