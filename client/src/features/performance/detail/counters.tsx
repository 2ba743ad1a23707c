import { Heart, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { CountersView } from '@golden-ticket/shared/performance';

/** How many like it, and what reviewers gave it. */
export function Counters({ counters }: { counters: z.infer<typeof CountersView> }) {
  const { t } = useTranslation();
  const { likeCount, reviewCount, rating } = counters;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem] text-soft tabular-nums">
      {rating !== null && (
        <li className="flex items-center gap-1.5">
          <Star className="size-4 fill-gold text-gold" aria-hidden="true" />
          <span aria-hidden="true" className="font-bold text-ink">
            {rating.toFixed(1)}
          </span>
          <span className="sr-only">{t('performance.rating', { rating: rating.toFixed(1) })}</span>
          {t('performance.reviews', { count: reviewCount })}
        </li>
      )}
      <li className="flex items-center gap-1.5">
        <Heart className="size-4" aria-hidden="true" />
        {t('performance.likes', { count: likeCount })}
      </li>
    </ul>
  );
}
