import type { ComponentType } from 'react';
import type { PerformancePage } from '@golden-ticket/shared/performance';
import { PerformanceCard, PerformanceCardSkeleton } from './performance-card.tsx';

const SIZES = '(min-width: 90rem) 220px, (min-width: 48rem) 20vw, 45vw';
const ABOVE_THE_FOLD = 6;
const GRID =
  'grid grid-cols-2 gap-x-4 gap-y-9 sm:grid-cols-3 md:grid-cols-4 md:gap-x-6 md:gap-y-12 lg:grid-cols-5 xl:grid-cols-6';

type Card = PerformancePage['items'][number];

interface Props {
  performances: readonly Card[];
  /** What can be done with each, in the corner of its poster. */
  Action?: ComponentType<{ performance: Card }> | undefined;
}

/** Posters in rows. */
export function PerformanceGrid({ performances, Action }: Props) {
  return (
    <ul className={GRID}>
      {performances.map((performance, index) => (
        <li key={performance.id} className="relative">
          <PerformanceCard performance={performance} sizes={SIZES} eager={index < ABOVE_THE_FOLD} />
          {Action && <Action performance={performance} />}
        </li>
      ))}
    </ul>
  );
}

/** The same rows before their performances are known. */
export function PerformanceGridSkeleton({ places = 12 }: { places?: number }) {
  return (
    <div className={GRID} aria-hidden="true">
      {Array.from({ length: places }, (_, place) => (
        <PerformanceCardSkeleton key={place} />
      ))}
    </div>
  );
}
