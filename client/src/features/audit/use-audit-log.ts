import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';
import type { AuditSearch } from './audit-search.ts';

/** What operators did, page after page. */
export function useAuditLog({ feature, operator: operatorId, member: memberId }: AuditSearch) {
  const query = trpc.audit.list.useInfiniteQuery(
    { feature, operatorId, memberId, limit: 40 },
    { initialCursor: null, getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
  );
  return { entries: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}
