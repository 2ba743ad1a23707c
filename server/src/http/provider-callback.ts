import type { IncomingMessage, ServerResponse } from 'node:http';
import { CALLBACK_PATH } from '../auth/auth.ts';
import type { Services } from '../context.ts';
import { requestSide } from './request-side.ts';

/** Answers browsers that come back from a provider: the only door of the login library that is open to the network. */
export function providerCallback({ auth, origin, providers }: Services, trustedProxies: number) {
  const paths = new Set(providers.map((provider) => CALLBACK_PATH + provider));
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '';
    if (request.method !== 'GET' || !paths.has(url.split('?', 1)[0] ?? '') || url.length > 4_000) {
      response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('not found');
      return;
    }
    const { headers } = requestSide(request, response, trustedProxies);
    const answer = await auth.comeBack(new Request(origin + url, { headers }));
    response.setHeader('cache-control', 'no-store');
    response.setHeader('set-cookie', answer.headers.getSetCookie());
    response.writeHead(answer.status, { location: answer.headers.get('location') ?? origin });
    response.end();
  };
}
