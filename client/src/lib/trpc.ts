import { createTRPCQueryUtils, createTRPCReact, httpBatchLink, httpLink, splitLink } from '@trpc/react-query';
import type { AppRouter } from '@golden-ticket/server/router';
import { queryClient } from './query-client.ts';

/** The server takes at most this many calls in one request. */
const MAX_BATCH = 10;

/** Hooks for every procedure, named and typed by the server's router. */
export const trpc = createTRPCReact<AppRouter>();

/** Calls made at once share a request, but for those whose context says `alone`. */
export const trpcClient = trpc.createClient({
  links: [
    splitLink({
      condition: ({ context }) => context['alone'] === true,
      true: httpLink({ url: '/trpc' }),
      false: httpBatchLink({ url: '/trpc', maxItems: MAX_BATCH }),
    }),
  ],
});

/** The same procedures outside components: what a route's loader starts before its code has arrived. */
export const prefetch = createTRPCQueryUtils({ queryClient, client: trpcClient });
