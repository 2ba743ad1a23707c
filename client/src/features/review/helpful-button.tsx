import { ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@golden-ticket/shared/review';
import { formatNumber } from '../../lib/format.ts';
import { useHelpful } from './use-change-review.ts';

/** Finds a review helpful or takes that back. One's own can only be told how many did. */
export function HelpfulButton({ review }: { review: ReviewView }) {
  const { t } = useTranslation();
  const toggle = useHelpful(review);
  const { isMine, isHelpful, helpfulCount, hidden } = review;
  if (isMine || hidden) {
    return (
      <span className="inline-flex h-10 items-center gap-2 text-[0.9375rem] text-soft tabular-nums">
        <ThumbsUp className="size-4" aria-hidden="true" />
        {t('review.helpfulCount', { count: helpfulCount })}
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={isHelpful}
      onClick={toggle}
      className="group inline-flex h-10 items-center gap-2 rounded-full border border-line px-4 text-[0.9375rem] font-medium text-soft tabular-nums transition-colors hover:border-gold hover:text-gold aria-pressed:border-gold aria-pressed:text-gold"
    >
      <ThumbsUp className="size-4 group-aria-pressed:fill-current" aria-hidden="true" />
      {t('review.helpful')}
      {helpfulCount > 0 && <b aria-hidden="true">{formatNumber(helpfulCount)}</b>}
      <span className="sr-only">, {t('review.helpfulCount', { count: helpfulCount })}</span>
    </button>
  );
}
