import { useTranslation } from 'react-i18next';
import type { ReviewSummary as Summary } from '@golden-ticket/shared/review';
import { Stars } from '../../components/stars.tsx';
import { formatNumber } from '../../lib/format.ts';

interface Props {
  summary: Summary;
  /** The stars that reviews are filtered by. */
  stars: number | undefined;
  onStars: (stars: number | undefined) => void;
}

const FIVE = [5, 4, 3, 2, 1];

/** The average, and how many gave each number of stars: bars that filter by theirs. */
export function ReviewSummary({ summary, stars: chosen, onStars }: Props) {
  const { t } = useTranslation();
  const { rating, count, distribution } = summary;
  if (rating === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-12 gap-y-5 rounded-2xl bg-sunken px-6 py-5">
      <div>
        <p className="text-display font-extrabold tabular-nums" aria-hidden="true">
          {rating.toFixed(1)}
        </p>
        <Stars halves={rating * 2} />
        <p className="mt-1 text-sm text-soft tabular-nums">{t('review.count', { count })}</p>
      </div>
      <ul aria-label={t('review.distribution')} className="min-w-60 grow">
        {FIVE.map((stars) => {
          const many = (distribution[stars * 2 - 2] ?? 0) + (distribution[stars * 2 - 1] ?? 0);
          return (
            <li key={stars}>
              <button
                type="button"
                aria-pressed={stars === chosen}
                disabled={many === 0}
                onClick={() => onStars(stars === chosen ? undefined : stars)}
                className="group flex h-8 w-full items-center gap-3 rounded-lg px-2 text-sm tabular-nums transition-colors enabled:hover:text-gold aria-pressed:bg-gold-fill/20 aria-pressed:font-bold"
              >
                <span className="sr-only">{t('review.starsShare', { stars, count: many })}</span>
                <span aria-hidden="true" className="w-3">
                  {stars}
                </span>
                <span className="h-2 grow overflow-hidden rounded-full bg-line">
                  <span
                    className="block h-full rounded-full bg-gold-fill"
                    style={{ width: `${count > 0 ? (many / count) * 100 : 0}%` }}
                  />
                </span>
                <span aria-hidden="true" className="w-8 text-right text-soft">
                  {formatNumber(many)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
