import type { ListMembers } from '@golden-ticket/shared/members';
import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

const pages = {
  initialCursor: null,
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor,
  staleTime: 0,
};

/** What members reported: still open, the oldest first; or settled, the latest first. */
export function useReports(state: 'open' | 'closed') {
  const query = trpc.report.queue.useInfiniteQuery({ state, limit: 20 }, pages);
  return { reports: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** The members that a search holds. */
export function useMembers(filter: Pick<ListMembers, 'q' | 'role' | 'suspended'>) {
  const query = trpc.member.list.useInfiniteQuery(
    { ...filter, limit: 30 },
    { ...pages, placeholderData: (before) => before },
  );
  return { members: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** What an operator decides of what members wrote, and of members. Reports, members and the log are asked anew after each. */
export function useModeration() {
  const utils = trpc.useUtils();
  const settled = {
    onSettled: () =>
      Promise.all([utils.report.queue.invalidate(), utils.member.list.invalidate(), utils.audit.list.invalidate()]),
  };
  return {
    resolve: trpc.report.resolve.useMutation(settled),
    restore: trpc.moderation.restore.useMutation(settled),
    suspend: trpc.moderation.suspend.useMutation(settled),
    unsuspend: trpc.moderation.unsuspend.useMutation(settled),
    setRole: trpc.member.setRole.useMutation(settled),
  };
}
