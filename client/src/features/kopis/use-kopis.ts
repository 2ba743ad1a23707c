import { useEffect, useRef } from 'react';
import type { KopisStatus, ProblemKind, UnreadField } from '@golden-ticket/shared/kopis';
import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

const LIVE_MS = 2_000;
const IDLE_MS = 30_000;

/** Whether something goes on that is worth watching. */
const isBusy = (status: KopisStatus | undefined): boolean =>
  Boolean(status && ((status.run && !status.run.finishedAt) || (status.replay && !status.replay.finishedAt)));

/** How the import is doing, asked again every other second while anything goes on; once it ends, all that came of it is asked anew. */
export function useImportStatus() {
  const utils = trpc.useUtils();
  const query = trpc.kopis.status.useQuery(undefined, {
    staleTime: 0,
    refetchInterval: ({ state }) => (isBusy(state.data) ? LIVE_MS : IDLE_MS),
  });
  const busy = isBusy(query.data);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy) void utils.kopis.invalidate();
    wasBusy.current = busy;
  }, [busy, utils]);
  return query;
}

const pages = {
  initialCursor: null,
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor,
  staleTime: 0,
};

/** The runs so far, as they stand. */
export function useImportRuns() {
  const query = trpc.kopis.runs.useInfiniteQuery({ limit: 10 }, pages);
  return { runs: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** The windows of a run; asked again while it goes on. */
export function useWindows(runId: number, isLive: boolean) {
  return trpc.kopis.windows.useQuery({ runId }, { staleTime: 0, refetchInterval: isLive ? LIVE_MS : false }).data
    ?.items;
}

export function useProblems(kind: ProblemKind | undefined) {
  const query = trpc.kopis.problems.useInfiniteQuery({ kind, limit: 20 }, pages);
  return { problems: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

export function useUnreadCounts() {
  return trpc.kopis.unreadCounts.useQuery();
}

export function useUnread(field: UnreadField) {
  const query = trpc.kopis.unread.useInfiniteQuery({ field, limit: 20 }, pages);
  return { texts: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** What an operator can do with the import. Whatever comes of it, everything here is asked anew. */
export function useImportControls() {
  const utils = trpc.useUtils();
  const settled = { onSettled: () => utils.kopis.invalidate() };
  return {
    start: trpc.kopis.start.useMutation(settled),
    pause: trpc.kopis.pause.useMutation(settled),
    resume: trpc.kopis.resume.useMutation(settled),
    replay: trpc.kopis.replay.useMutation(settled),
  };
}
