import type { ReactNode } from 'react';
import type { PerformancePage } from '@golden-ticket/shared/performance';
import { Shelf } from '../../components/shelf.tsx';
import { PerformanceCard, PerformanceCardSkeleton } from './performance-card.tsx';

const SIZES = '(min-width: 48rem) 196px, 152px';
const PLACES = 8;

interface Props {
  title: string;
  seeAll?: ReactNode;
  /** Undefined while they are on their way. */
  performances: PerformancePage['items'] | undefined;
}

/** A row of posters, or their places while they are on their way. */
export function PerformanceShelf({ title, seeAll, performances }: Props) {
  return (
    <Shelf title={title} seeAll={seeAll} isLoading={!performances}>
      {performances?.map((performance) => (
        <li key={performance.id}>
          <PerformanceCard performance={performance} sizes={SIZES} />
        </li>
      )) ??
        Array.from({ length: PLACES }, (_, place) => (
          <li key={place}>
            <PerformanceCardSkeleton />
          </li>
        ))}
    </Shelf>
  );
}
