import type { IncomingMessage } from 'node:http';
import type { Reason } from '@golden-ticket/shared/errors';

/** What a form on another's page can send without asking: no call of ours is written so. */
const FORM_TYPES = /^\s*(?:text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

/**
 * Why a POST must not be carried out: a page of another site may have sent it, with the cookies of whoever looks at it. A request with a key
 * is nobody's but the key's, as cookies do not count then and no page can add the header without our leave. `publicUrl`, where set, is
 * the only address of our pages; else they are at whatever host was asked.
 */
export function forgeryOf({ headers }: IncomingMessage, publicUrl: string | undefined): Reason | undefined {
  if (FORM_TYPES.test(headers['content-type'] ?? '')) return 'request.form';
  if (headers.authorization !== undefined) return undefined;
  const { origin, cookie, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined) return isOurs(origin, host, publicUrl) ? undefined : 'request.foreign';
  if (site !== undefined && site !== 'same-origin') return 'request.foreign';
  // No browser that could be tricked leaves out both; scripts do, and have no cookie.
  return cookie !== undefined && site === undefined ? 'request.foreign' : undefined;
}

function isOurs(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  if (publicUrl !== undefined) return origin === new URL(publicUrl).origin;
  return URL.canParse(origin) && new URL(origin).host === host;
}
