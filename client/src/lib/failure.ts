import { TRPCClientError } from '@trpc/client';
import { Reason } from '@golden-ticket/shared/errors';

/** Why something could not be shown, in the client's words. */
export interface Failure {
  /** The server's reason, or what the browser knows when no server answered. */
  kind: Reason | 'offline' | 'unreachable' | 'unknown';
  /** Another try may succeed. */
  passing: boolean;
  /** The id under which the server logged the request, where it answered. */
  requestId: string | null;
}

/** Reads any thrown value. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { kind: 'unknown', passing: false, requestId: null };
  const response: unknown = error.meta?.['response'];
  const requestId = response instanceof Response ? response.headers.get('x-request-id') : null;
  const reason = Reason.safeParse((error.data as { reason?: unknown } | null | undefined)?.reason);
  if (reason.success) return { kind: reason.data, passing: reason.data.startsWith('server.'), requestId };
  if (response instanceof Response) return { kind: 'unknown', passing: true, requestId };
  return { kind: navigator.onLine ? 'unreachable' : 'offline', passing: true, requestId };
}

/** The thing asked for is not there: show the page for that, not an error. */
export const isNotFound = (error: unknown) => failureOf(error).kind.endsWith('.not-found');
