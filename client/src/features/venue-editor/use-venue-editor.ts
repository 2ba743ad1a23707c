import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

/** Venues by name, hidden ones too. */
export function useVenuesToEdit(q: string | undefined) {
  const query = trpc.venue.listToEdit.useInfiniteQuery(
    { ...(q && { q }), limit: 30 },
    { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0, placeholderData: (before) => before },
  );
  return { venues: query.data?.pages.flatMap(({ items }) => items), ...pagingOf(query) };
}

/** What is given back to a source is read again by a job, within moments. */
const JOB_MS = 1_500;

/** What can be done with venues and their halls. What shows them is asked anew after each. */
export function useVenueEdits() {
  const utils = trpc.useUtils();
  const refresh = () =>
    Promise.all([utils.venue.invalidate(), utils.performance.byId.invalidate(), utils.search.invalidate()]);
  const settled = { onSettled: refresh };
  const released = {
    onSettled: () => {
      setTimeout(() => void refresh(), JOB_MS);
      return refresh();
    },
  };
  return {
    create: trpc.venue.create.useMutation(settled),
    edit: trpc.venue.edit.useMutation(settled),
    release: trpc.venue.release.useMutation(released),
    hide: trpc.venue.hide.useMutation(settled),
    addHall: trpc.venue.addHall.useMutation(settled),
    editHall: trpc.venue.editHall.useMutation(settled),
    releaseHall: trpc.venue.releaseHall.useMutation(released),
    removeHall: trpc.venue.removeHall.useMutation(settled),
  };
}

/** One venue to edit. */
export const useVenueToEdit = (id: number) => trpc.venue.forEdit.useQuery({ id }, { staleTime: 0 });
