import { prefetch, trpc } from '../../lib/trpc.ts';

/** Starts reading one performance. */
export function prefetchPerformance(id: number): void {
  void prefetch.performance.byId.prefetch({ id });
}

/** Everything about one performance. */
export function usePerformance(id: number) {
  return trpc.performance.byId.useQuery({ id });
}
