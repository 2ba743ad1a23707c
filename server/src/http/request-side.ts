import type { IncomingMessage, ServerResponse } from 'node:http';
import { ADDRESS_HEADER } from '../auth/address-header.ts';
import type { Context } from '../context.ts';

/**
 * What calls know of the request they came in. Its address is the socket's or, with proxies of ours before us, what the outermost of them
 * was connected from: each adds one to the end of `x-forwarded-for`, and what stands before those is a claim of the client's.
 */
export function requestSide(
  request: IncomingMessage,
  response: ServerResponse,
  trustedProxies: number,
): Context['request'] {
  const address = addressOf(request, trustedProxies);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one);
  }
  headers.set(ADDRESS_HEADER, address);
  return {
    address,
    headers,
    setCookies(cookies) {
      for (const cookie of cookies) response.appendHeader('set-cookie', cookie);
    },
  };
}

function addressOf({ socket, headers }: IncomingMessage, trustedProxies: number): string {
  const hops = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim());
  const told = trustedProxies > 0 ? hops.at(-trustedProxies) : undefined;
  return (told || socket.remoteAddress || 'unknown').replace(/^::ffff:/, '');
}
