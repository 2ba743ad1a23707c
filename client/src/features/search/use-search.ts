import { prefetch, trpc } from '../../lib/trpc.ts';

const SHORTEST = 2;

/** Whether there is enough to look for: the server asks for two characters. */
export const isSearchable = (q: string | undefined): q is string => q !== undefined && [...q].length >= SHORTEST;

/** Starts a search. */
export function prefetchSearch(q: string | undefined): void {
  if (isSearchable(q)) void prefetch.search.all.prefetch({ q });
}

/** Performances, people and venues that `q` may mean, best first. Asks nothing while `q` is too short. */
export function useSearch(q: string | undefined) {
  return trpc.search.all.useQuery({ q: q ?? '' }, { enabled: isSearchable(q) });
}
