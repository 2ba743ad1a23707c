import { setTimeout as sleep } from 'node:timers/promises';
import { TRPCClientError } from '@trpc/client';

/**
 * Calls, and waits and calls again where the server says that it was too often, for as long as it says; where it cannot be reached or fails, three
 * times more. Throws what is left.
 */
export async function patiently<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (let failures = 0; ;) {
    try {
      return await call();
    } catch (error) {
      const seconds = waitOf(error);
      if (seconds === null && (failures === FAILURES || !isPassing(error))) throw error;
      failures += seconds === null ? 1 : 0;
      await sleep((seconds ?? 2 ** failures) * 1_000);
    }
  }
}

const FAILURES = 3;

function responseOf(error: unknown): Response | undefined {
  const response: unknown = error instanceof TRPCClientError ? error.meta?.['response'] : undefined;
  return response instanceof Response ? response : undefined;
}

/** The seconds that an answer asks to wait; null where it asks for nothing of the kind. */
function waitOf(error: unknown): number | null {
  const response = responseOf(error);
  if (response?.status !== 429) return null;
  return Math.max(1, Number(response.headers.get('retry-after')) || 1);
}

const isPassing = (error: unknown): boolean =>
  error instanceof TRPCClientError && (responseOf(error)?.status ?? 503) >= 500;
