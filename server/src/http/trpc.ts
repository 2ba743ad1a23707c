import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { incomingMessageToRequest } from '@trpc/server/adapters/node-http';
import { resolveResponse } from '@trpc/server/http';
import type { AnyRouter } from '@trpc/server';
import type { Context } from '../context.ts';
import { isSameForAll } from '../trpc.ts';

/** The largest body of a call, and the most calls in one batch. */
const MAX_BODY_BYTES = 1_000_000;
const MAX_BATCH = 10;
/** How long caches may keep what is the same for everybody: half a minute, and a minute more while they fetch it anew. */
const SHARED = 'public, max-age=30, stale-while-revalidate=60';

/**
 * Answers calls of `router` below `basePath`, as tRPC's own handler for `node:http` does, at a third of its cost: what has no body does
 * not become a `Request`, and an answer that is known whole goes out in one write with its length, not through web streams.
 */
export function trpcHandler(options: {
  router: AnyRouter;
  basePath: string;
  createContext: (response: ServerResponse) => Context;
}) {
  const { router, basePath, createContext } = options;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await resolveResponse({
      router,
      req: request.method === 'POST' ? withBody(request, response) : withoutBody(request, response),
      path: (request.url ?? '').slice(basePath.length).split('?', 1)[0] ?? '',
      error: null,
      createContext: () => Promise.resolve(createContext(response)),
      maxBatchSize: MAX_BATCH,
      responseMeta: ({ info, errors, eagerGeneration }) => {
        const isWhole = !eagerGeneration && errors.length === 0;
        const calls = info?.calls.map(({ procedure }) => procedure) ?? [];
        const isShared = isWhole && isNobodys(request) && calls.every(isSameForAll);
        return { headers: isShared ? SHARED_HEADERS : OWN_HEADERS };
      },
    });
    response.statusCode = answer.status;
    response.setHeaders(answer.headers);
    const isStream =
      answer.headers.has('transfer-encoding') || answer.headers.get('content-type') === 'text/event-stream';
    if (!answer.body) response.end();
    else if (isStream) await pipe(answer.body, response);
    else end(await answer.text(), response);
  };
}

/** A cookie or a key may stand for somebody, whose answers caches keep apart from everybody's. */
const SHARED_HEADERS = new Headers({ 'cache-control': SHARED, vary: 'cookie, authorization' });
const OWN_HEADERS = new Headers({ 'cache-control': 'no-store' });

const isNobodys = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.cookie === undefined && headers.authorization === undefined;

function withBody(request: IncomingMessage, response: ServerResponse): Request {
  // It plays no part in a call, and one that makes no URL would be refused late.
  request.headers.host = 'localhost';
  return incomingMessageToRequest(request, response, { maxBodySize: MAX_BODY_BYTES });
}

/** The part of a `Request` that tRPC reads where there is no body. */
function withoutBody(request: IncomingMessage, response: ServerResponse): Request {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  const part: Pick<Request, 'method' | 'url' | 'headers' | 'signal'> = {
    method: request.method ?? 'GET',
    url: `http://localhost${request.url}`,
    headers: new Headers(request.headers as Record<string, string>),
    signal: left.signal,
  };
  return part as Request;
}

function end(text: string, response: ServerResponse): void {
  const body = Buffer.from(text);
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** Each chunk leaves at once: compressed, it would wait for more. */
async function pipe(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  response.setHeader('cache-control', 'no-cache, no-transform');
  await pipeline(body, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
