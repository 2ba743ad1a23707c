import { QueryClient } from '@tanstack/react-query';
import { failureOf } from './failure.ts';

const MINUTE = 60_000;

/**
 * What was read stays for half an hour, so that going back finds the page as it was left. A refusal is final; a server that failed or
 * could not be reached is asked twice more.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE,
      gcTime: 30 * MINUTE,
      networkMode: 'always',
      refetchOnReconnect: true,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && failureOf(error).passing && navigator.onLine,
    },
    // Without a connection a change fails at once, and is told, rather than wait and come later as a surprise.
    mutations: { networkMode: 'always' },
  },
});
