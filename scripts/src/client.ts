import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { TRPCClient } from '@trpc/client';
import type { AppRouter } from '@golden-ticket/server/router';

/**
 * The typed API of the site at `address` (default: `GOLDEN_TICKET_URL`, else this machine's), for scripts; as the member whose personal
 * key is given (default: `GOLDEN_TICKET_KEY`), or as nobody.
 */
export function connect(
  address = process.env['GOLDEN_TICKET_URL'] ?? 'http://127.0.0.1:3000',
  key = process.env['GOLDEN_TICKET_KEY'],
): TRPCClient<AppRouter> {
  const headers = key ? { authorization: `Bearer ${key}` } : {};
  return createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: new URL('/trpc', address), maxItems: 10, headers })],
  });
}
