import { trpc } from '../../../lib/trpc.ts';
import { filterOf, listSearch } from './list-search.ts';
import type { ListSearch } from './list-search.ts';

/** How many each of these would hold, in their order; undefined until all are known. Where one cannot be asked, it counts as none. */
export function useTotals(searches: ListSearch[]): number[] | undefined {
  const results = trpc.useQueries((ask) =>
    searches.map((search) => ask.performance.list({ ...filterOf(listSearch({ ...search })), limit: 1 })),
  );
  return results.some(({ isPending }) => isPending) ? undefined : results.map(({ data }) => data?.total ?? 0);
}
