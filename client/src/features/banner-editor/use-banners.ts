import { trpc } from '../../lib/trpc.ts';

/** How often a picture that is being prepared is looked for. */
const LOOK_MS = 2_000;

/** All banners in their order, and what can be done with them. The home page is asked anew after each. */
export function useBanners() {
  const utils = trpc.useUtils();
  const query = trpc.banner.list.useQuery(undefined, {
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(({ photo }) => photo?.widths.length === 0) ? LOOK_MS : false),
  });
  const settled = {
    onSettled: () => Promise.all([utils.banner.list.invalidate(), utils.performance.home.invalidate()]),
  };
  return {
    query,
    create: trpc.banner.create.useMutation(settled),
    edit: trpc.banner.edit.useMutation(settled),
    remove: trpc.banner.remove.useMutation(settled),
    order: trpc.banner.order.useMutation(settled),
  };
}
