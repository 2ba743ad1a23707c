import { useQueryClient } from '@tanstack/react-query';
import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

/** Blocks a member or ends that. It changes what all lists and counts hold, so whatever was read is asked anew. */
export function useSetBlock() {
  const client = useQueryClient();
  return trpc.block.set.useMutation({ onSuccess: () => client.invalidateQueries() });
}

/** Whom I have blocked, page after page. */
export function useBlocked() {
  const query = trpc.block.list.useInfiniteQuery({}, { getNextPageParam: ({ nextCursor }) => nextCursor });
  return { blocked: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}
