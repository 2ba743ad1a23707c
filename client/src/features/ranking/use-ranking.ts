import { prefetch, trpc } from '../../lib/trpc.ts';
import type { RankingSearch } from './ranking-search.ts';

/** Starts reading a ranking. */
export function prefetchRanking(search: RankingSearch): void {
  void prefetch.performance.ranking.prefetch(search);
}

/** The top fifty. */
export function useRanking(search: RankingSearch) {
  return trpc.performance.ranking.useQuery(search);
}
