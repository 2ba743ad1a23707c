import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

/** People by name, by any name of theirs. */
export function usePeople(q: string | undefined) {
  const query = trpc.person.list.useInfiniteQuery(
    { ...(q && { q }), limit: 30 },
    { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0, placeholderData: (before) => before },
  );
  return { people: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** One person to edit, and what can be done. */
export function usePersonEditor(id: number) {
  const utils = trpc.useUtils();
  const settled = {
    onSettled: () =>
      Promise.all([utils.person.invalidate(), utils.performance.byId.invalidate(), utils.search.invalidate()]),
  };
  return {
    query: trpc.person.forEdit.useQuery({ id }, { staleTime: 0 }),
    edit: trpc.person.edit.useMutation(settled),
    merge: trpc.person.merge.useMutation(settled),
  };
}
