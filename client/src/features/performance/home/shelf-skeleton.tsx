import { Shelf } from '../../../components/shelf.tsx';
import { PerformanceCardSkeleton } from '../performance-card.tsx';

/** How wide a shelf draws a poster. */
export const SHELF_SIZES = '(min-width: 48rem) 196px, 152px';
const PLACES = 8;

/** A row of posters while they are on their way. */
export function ShelfSkeleton({ title }: { title: string }) {
  return (
    <Shelf title={title} isLoading>
      {Array.from({ length: PLACES }, (_, place) => (
        <li key={place}>
          <PerformanceCardSkeleton />
        </li>
      ))}
    </Shelf>
  );
}
