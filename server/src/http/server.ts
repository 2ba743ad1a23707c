import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import type { AnyRouter } from '@trpc/server';
import compression from 'compression';
import type { Config } from '../config.ts';
import type { Context, CurrentMember, Services } from '../context.ts';
import { CALLBACK_PATH } from '../auth/auth.ts';
import type { WithCookies } from '../auth/auth.ts';
import { clientHandler } from './client.ts';
import { filesHandler } from './files.ts';
import { readiness } from './health.ts';
import type { SitePages } from './pages.ts';
import { providerCallback } from './provider-callback.ts';
import { requestSide } from './request-side.ts';
import { securityHeaders } from './security.ts';
import { trpcHandler } from './trpc.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** The whole site on one port: `/trpc`, the way back from login providers, `/files`, `/livez`, `/readyz`, and the client for every other address. */
export function createSite(options: {
  services: Services;
  config: Config;
  router: AnyRouter;
  pages: SitePages;
  whoIs: (headers: Headers) => Promise<WithCookies<CurrentMember | null>>;
}): Server {
  const { services, config, router, pages, whoIs } = options;
  const secure = config.publicUrl?.startsWith('https:') ?? false;
  const headers = securityHeaders({ secure, kakao: config.kakaoKey !== null });
  // One below the default: half of its time, for 6% more bytes.
  const compress = compression({ threshold: 1_000, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } } });
  const trpc = trpcHandler({
    router,
    basePath: '/trpc/',
    services,
    publicUrl: config.publicUrl,
    createContext(request, response): Context {
      let asked: Promise<CurrentMember | null> | undefined;
      const side = requestSide(request, response, config.auth.trustedProxies);
      const ask = async () => {
        const { answer, cookies } = await whoIs(side.headers);
        side.setCookies(cookies);
        return answer;
      };
      const member = () => (asked ??= ask());
      return { services, requestId: String(response.getHeader('x-request-id')), request: side, member };
    },
  });
  const files = filesHandler(services.storage);
  const client = clientHandler(services.log, pages);
  const routes: [prefix: string, handler: Handler][] = [
    [
      '/trpc/',
      (request, response) => {
        compress(request as never, response as never, () => undefined);
        return trpc(request, response);
      },
    ],
    [CALLBACK_PATH, providerCallback(services, config.auth.trustedProxies)],
    ['/files/', files],
    ['/livez', (_, response) => answer(response, 200, { status: 'ok' })],
    [
      '/readyz',
      async (_, response) => {
        const { ready, checks } = await readiness(services);
        answer(response, ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable', checks });
      },
    ],
    ['/', client],
  ];

  return createServer((request, response) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    response.on('close', () => {
      const { method, url } = request;
      const ms = Math.round(performance.now() - startedAt);
      services.log.info({ requestId, method, path: url?.split('?', 1)[0], status: response.statusCode, ms }, 'request');
    });
    headers(request, response, () => {
      const path = request.url ?? '/';
      const handler = routes.find(([prefix]) => path.startsWith(prefix))?.[1] ?? client;
      Promise.resolve(handler(request, response)).catch((error: unknown) => {
        services.log.error({ err: error, requestId }, 'request failed');
        if (response.headersSent) response.destroy();
        else answer(response, 500, { status: 'server.failed' });
      });
    });
  });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
