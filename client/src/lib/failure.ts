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
  /** Whole minutes until another try is heard, where the server said so. */
  minutes: number | null;
}

/** Reads any thrown value. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { kind: 'unknown', passing: false, requestId: null, minutes: null };
  const response: unknown = error.meta?.['response'];
  const headers = response instanceof Response ? response.headers : new Headers();
  const requestId = headers.get('x-request-id');
  const seconds = Number(headers.get('retry-after'));
  const told = { requestId, minutes: seconds > 0 ? Math.ceil(seconds / 60) : null };
  const reason = Reason.safeParse((error.data as { reason?: unknown } | null | undefined)?.reason);
  if (reason.success) return { kind: reason.data, passing: reason.data.startsWith('server.'), ...told };
  if (response instanceof Response) return { kind: 'unknown', passing: true, ...told };
  return { kind: navigator.onLine ? 'unreachable' : 'offline', passing: true, ...told };
}

/** The thing asked for is not there: show the page for that, not an error. */
export const isNotFound = (error: unknown) => failureOf(error).kind.endsWith('.not-found');
