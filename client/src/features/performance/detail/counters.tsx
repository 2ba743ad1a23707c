import { Link } from '@tanstack/react-router';
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';

interface Props {
  performance: PerformanceView;
  /** To like it; says how many do. */
  like: ReactNode;
}

/** How many like it, and what reviewers gave it: the way to what they say. */
export function Counters({ performance, like }: Props) {
  const { t } = useTranslation();
  const { id, reviewCount, rating } = performance;
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      {like}
      <Link
        to="/performances/$id"
        params={{ id }}
        hash="reviews"
        className="inline-flex h-11 items-center gap-1.5 rounded-full px-2 text-[0.9375rem] text-soft tabular-nums hover:text-gold"
      >
        <Star className={`size-4 text-gold ${rating === null ? '' : 'fill-gold'}`} aria-hidden="true" />
        {rating !== null && (
          <>
            <span aria-hidden="true" className="font-bold text-ink">
              {rating.toFixed(1)}
            </span>
            <span className="sr-only">{t('performance.rating', { rating: rating.toFixed(1) })}</span>
          </>
        )}
        {t('performance.reviews', { count: reviewCount })}
      </Link>
    </div>
  );
}
