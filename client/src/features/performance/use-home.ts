import { prefetch, trpc } from '../../lib/trpc.ts';

/** Starts everything that the home page shows: one call. */
export function prefetchHome(): void {
  void prefetch.performance.home.prefetch();
}

/** What the home page shows: banners, what is still to start today, and a shelf per genre that has anything. */
export function useHome() {
  return trpc.performance.home.useQuery();
}
