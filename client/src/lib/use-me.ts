import type { MeView } from '@golden-ticket/shared/account';
import { trpc } from './trpc.ts';

const ALONE = { context: { alone: true } };
const MINUTES = 60_000;

/** Who is logged in here: null for nobody, undefined until it is known. Asked apart from the batch, so that what a page begins with waits for nothing. */
export function useMe(): MeView | null | undefined {
  return trpc.account.me.useQuery(undefined, {
    staleTime: 5 * MINUTES,
    refetchOnWindowFocus: true,
    trpc: ALONE,
  }).data;
}
