import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { PerformanceForm, PerformanceToEdit } from '@golden-ticket/shared/performance-edit';
import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

/** Which of all performances an operator looks at. */
export interface EditSearch {
  q?: string | undefined;
  only?: 'pinned' | 'hidden' | 'own' | undefined;
}

/** All performances for operators, page after page. */
export function usePerformancesToEdit(search: EditSearch) {
  const query = trpc.performance.listToEdit.useInfiniteQuery(search, {
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const performances: PerformanceToEdit[] | undefined = query.data?.pages.flatMap(({ items }) => items);
  return { performances, ...pagingOf(query) };
}

/** A performance to edit, asked for anew each time one comes to it. */
export const usePerformanceForm = (id: number) =>
  trpc.performance.forEdit.useQuery({ id }, { staleTime: 0, gcTime: 0 });

/**
 * A performance as it was when one began to edit it, until it is loaded again: what others change meanwhile must not look as if one had seen
 * it. After each edit it is loaded, and whatever shows the performance asks anew.
 */
export function useSeen(first: PerformanceForm) {
  const [seen, setSeen] = useState(first);
  const utils = trpc.useUtils();
  const reload = async (): Promise<PerformanceForm> => {
    void utils.performance.invalidate(undefined, { refetchType: 'none' });
    void utils.person.invalidate(undefined, { refetchType: 'none' });
    const loaded = await utils.performance.forEdit.fetch({ id: seen.id }, { staleTime: 0 });
    setSeen(loaded);
    return loaded;
  };
  return { seen, reload };
}

/** Names of people that begin as `typed` or hold it, for who writes one. */
export function useNames(typed: string): string[] {
  const q = typed.trim();
  const { data } = trpc.person.list.useQuery(
    { q, limit: 8 },
    { enabled: q.length > 0, placeholderData: keepPreviousData },
  );
  return q.length > 0 ? (data?.items.map(({ name }) => name) ?? []) : [];
}

/** Venues with a name like `typed`. */
export function useVenuesNamed(typed: string) {
  const q = typed.trim();
  const { data } = trpc.venue.list.useQuery(
    { q, limit: 6 },
    { enabled: q.length > 1, placeholderData: keepPreviousData },
  );
  return q.length > 1 ? (data?.items ?? []) : [];
}

/** A venue's halls; none for no venue. */
export const useHalls = (venueId: number | null) =>
  trpc.venue.byId.useQuery({ id: venueId ?? 1 }, { enabled: venueId !== null }).data?.halls ?? [];
