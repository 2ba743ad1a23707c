import { GENRES } from '@golden-ticket/shared/genre';
import type { Genre } from '@golden-ticket/shared/genre';
import type { PerformancePage } from '@golden-ticket/shared/performance';
import { prefetch, trpc } from '../../lib/trpc.ts';

const FEATURED = { limit: 5 } as const;
const shelfOf = (genre: Genre) => ({ genre, limit: 16 });

interface Home {
  featured: PerformancePage['items'] | undefined;
  shelves: { genre: Genre; performances: PerformancePage['items'] | undefined }[];
  error: unknown;
  isFetching: boolean;
  refetch: () => void;
}

/** Starts everything that the home page shows. */
export function prefetchHome(): void {
  void prefetch.performance.list.prefetch(FEATURED);
  for (const genre of GENRES) void prefetch.performance.list.prefetch(shelfOf(genre));
}

/** What the home page shows: five in the spotlight and a shelf per genre. An empty genre has no shelf. */
export function useHome(): Home {
  const featured = trpc.performance.list.useQuery(FEATURED);
  const lists = trpc.useQueries((query) => GENRES.map((genre) => query.performance.list(shelfOf(genre))));
  const queries = [featured, ...lists];
  return {
    featured: featured.data?.items,
    shelves: GENRES.map((genre, index) => ({ genre, performances: lists[index]?.data?.items })).filter(
      ({ performances }) => performances === undefined || performances.length > 0,
    ),
    error: queries.find(({ isError }) => isError)?.error ?? null,
    isFetching: queries.some(({ isFetching }) => isFetching),
    refetch: () => queries.forEach((query) => void query.refetch()),
  };
}
