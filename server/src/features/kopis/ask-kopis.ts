import { readBody } from '../../web.ts';
import { askPaced, BlockedError, NoAnswerError } from './ask-paced.ts';
import type { KopisServices } from './gate.ts';
import type { XmlItem } from './xml/classify.ts';
import { classify } from './xml/classify.ts';
import { decodeXml } from './xml/decode.ts';

/** A list page holds a hundred rows, as a rule, in 60 KB. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Records, with the answer they came in. */
export interface Records {
  items: XmlItem[];
  bytes: Uint8Array;
  xml: string;
}

/** KOPIS answered, and will answer the same again: with a result code, or with something that is not XML. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  /** `malformed`, or `error-` and the result code. */
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The result code for a service key that is not registered. */
export const KEY_REFUSED = 'error-02';

/**
 * Asks KOPIS for `path` (`/pblprfr/PF123456`); null where it has nothing. Only whole, well-formed records are ever answered. Throws a
 * {@link RefusedError} where asking again is in vain, a {@link NoAnswerError} where it is not, a `GateClosedError` where it must wait.
 */
export async function askKopis(
  services: KopisServices,
  path: string,
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<Records | null> {
  const { baseUrl, serviceKey } = services.kopis;
  const url = new URL(`${baseUrl}${path}?${new URLSearchParams({ service: serviceKey, ...query }).toString()}`);
  const { answer, bytes, xml } = await askPaced(services, url, signal, readAnswer);
  switch (answer.kind) {
    case 'ok':
      return { items: answer.items, bytes, xml };
    case 'empty':
      return null;
    case 'malformed':
      throw new RefusedError('malformed', answer.detail);
    case 'error':
      if (answer.code === NO_DATA) return null;
      throw new RefusedError(`error-${answer.code}`, answer.message);
  }
}

const NO_DATA = '04';
const DATABASE_DOWN = '03';

/** Tells a service that answers, whatever it says, from one that is not well. */
async function readAnswer(response: Response) {
  const bytes = await readBody(response, MAX_BYTES);
  const xml = decodeXml(bytes);
  const answer = classify(xml);
  const isBlocked = answer.kind === 'blocked' || response.status === 429;
  if (isBlocked) throw new BlockedError(`HTTP ${response.status}`);
  if (response.status !== 200) throw new NoAnswerError(`http-${response.status}`);
  if (answer.kind === 'html' || answer.kind === 'truncated') throw new NoAnswerError(answer.kind);
  if (answer.kind === 'error' && answer.code === DATABASE_DOWN) throw new NoAnswerError('error-03', answer.message);
  return { answer, bytes, xml };
}
