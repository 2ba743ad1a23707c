import { prefetch, trpc } from '../../lib/trpc.ts';

/** Starts reading one venue. */
export function prefetchVenue(id: number): void {
  void prefetch.venue.byId.prefetch({ id });
}

/** One venue with its halls. */
export function useVenue(id: number) {
  return trpc.venue.byId.useQuery({ id });
}
