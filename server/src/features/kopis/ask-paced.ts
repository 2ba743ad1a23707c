import { BodyTooLargeError } from '../../web.ts';
import type { KopisServices } from './gate.ts';
import { GateClosedError, passGate, reportHealth } from './gate.ts';

/** The service did not answer, or not as a service that is well: another attempt may do better. `reason` is for the problem list. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
  readonly reason: string;
  constructor(reason: string, message: string = reason, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** `read` throws it when the answer is that we ask too fast. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/**
 * One request to KOPIS, be it for a record or a picture: at everyone's shared pace, within the settings' time, its outcome told to the gate.
 * `read` takes the response apart; what it throws means that the service fails, except a {@link BodyTooLargeError}. Throws a
 * {@link NoAnswerError}, or a {@link GateClosedError} when the service is left alone, now or as a consequence of this request.
 */
export async function askPaced<Result>(
  services: KopisServices,
  url: URL,
  signal: AbortSignal,
  read: (response: Response) => Promise<Result>,
): Promise<Result> {
  const pass = await passGate(services, signal);
  const timeout = AbortSignal.timeout(services.kopis.timeoutMs);
  try {
    const response = await services.web.fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    const result = await read(response);
    await reportHealth(services, pass, 'well');
    return result;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BodyTooLargeError) {
      await reportHealth(services, pass, 'well');
      throw error;
    }
    const closedUntil = await reportHealth(services, pass, error instanceof BlockedError ? 'blocking' : 'failing');
    if (closedUntil) throw new GateClosedError(closedUntil);
    throw noAnswer(error, timeout);
  }
}

function noAnswer(error: unknown, timeout: AbortSignal): NoAnswerError {
  if (error instanceof NoAnswerError) return error;
  if (timeout.aborted) return new NoAnswerError('timeout', 'no answer in time', { cause: error });
  return new NoAnswerError('network', messageOf(error), { cause: error });
}

/** fetch hides what happened behind `fetch failed`. */
function messageOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error ? inner.message : String(inner);
}
