import { lookup } from 'node:dns/promises';

/** How jobs reach the world outside; tests put their own in. Redirects are never followed for the caller. */
export interface Web {
  fetch(url: URL, options: { signal: AbortSignal; headers?: Record<string, string> }): Promise<Response>;
  /** The addresses a host name stands for. */
  addresses(hostname: string): Promise<string[]>;
}

export const openWeb: Web = {
  fetch: (url, options) => fetch(url, { ...options, redirect: 'manual' }),
  addresses: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
};

/** An answer's body is larger than the reader is ready to hold. */
export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError';
}

/** Reads a body of at most `limit` bytes. Its announced length is believed when it is too large, and never when it is not. */
export async function readBody(response: Response, limit: number): Promise<Uint8Array> {
  const tooLarge = new BodyTooLargeError(`more than ${limit} bytes`);
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel();
    throw tooLarge;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
