import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const FIVE = Array.from({ length: 5 }, (_, star) => star);

/** What somebody gave, in half stars from 1 to 10, drawn as five stars. */
export function Stars({ halves, className = 'size-4.5' }: { halves: number; className?: string }) {
  const { t } = useTranslation();
  return (
    <span className="relative inline-flex align-middle">
      <span className="sr-only">{t('performance.rating', { rating: Math.round(halves * 5) / 10 })}</span>
      <span className="flex">
        {FIVE.map((star) => (
          <Star key={star} className={`shrink-0 text-edge/70 ${className}`} aria-hidden="true" />
        ))}
      </span>
      <span className="absolute inset-y-0 left-0 flex overflow-hidden" style={{ width: `${halves * 10}%` }}>
        {FIVE.map((star) => (
          <Star key={star} className={`shrink-0 fill-gold text-gold ${className}`} aria-hidden="true" />
        ))}
      </span>
    </span>
  );
}
