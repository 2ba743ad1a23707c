import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { incomingMessageToRequest } from '@trpc/server/adapters/node-http';
import { TRPCError } from '@trpc/server';
import { resolveResponse } from '@trpc/server/http';
import type { AnyProcedure, AnyRouter } from '@trpc/server';
import type { Context, Services } from '../context.ts';
import { stateReader } from '../db/state.ts';
import { ForbiddenError, TooManyError } from '../errors.ts';
import { isSameForAll } from '../trpc.ts';
import { answerMemory } from './answer-memory.ts';
import type { KeptAnswer } from './answer-memory.ts';
import { bodyStream } from './body-stream.ts';
import { forgeryOf } from './origin.ts';

/** The largest body of a call, and the most calls in one batch. */
const MAX_BODY_BYTES = 1_000_000;
const MAX_BATCH = 10;
/** How long caches may keep what is the same for everybody: half a minute, and a minute more while they fetch it anew. */
const SHARED = 'public, max-age=30, stale-while-revalidate=60';

/**
 * Answers calls of `router` below `basePath`, as tRPC's own handler for `node:http` does, at a third of its cost: what has no body does
 * not become a `Request`, and an answer that is known whole goes out in one write with its length, not through web streams. Of queries
 * that are the same for everybody, an answer is given again while asking again would give it.
 */
export function trpcHandler(options: {
  router: AnyRouter;
  basePath: string;
  services: Services;
  publicUrl: string | undefined;
  createContext: (request: IncomingMessage, response: ServerResponse) => Context;
}) {
  const { router, basePath, services, publicUrl, createContext } = options;
  const recollect = answerMemory({ readState: stateReader(services.orm), clock: services.clock });
  const isSharedCall = isSharedIn(router);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodable((request.url ?? '').slice(basePath.length).split('?', 1)[0] ?? '');
    const isShared = isNobodys(request) && isPlain(request) && path.split(',').every(isSharedCall);
    // A database that does not answer here will not answer the call either, which says so in its way.
    const known = isShared ? await recollect(request.url ?? '').catch(() => undefined) : undefined;
    if (known?.answer) {
      end(known.answer, response);
      return;
    }
    const forgery = request.method === 'POST' ? forgeryOf(request, publicUrl) : undefined;
    const answer = await resolveResponse({
      router,
      req: request.method === 'POST' ? withBody(request, response) : withoutBody(request, response),
      path,
      error: forgery ? new TRPCError({ code: 'FORBIDDEN', cause: new ForbiddenError(forgery) }) : null,
      createContext: () => Promise.resolve(createContext(request, response)),
      maxBatchSize: MAX_BATCH,
      responseMeta: ({ info, errors, eagerGeneration }) => {
        const isWhole = !eagerGeneration && errors.length === 0;
        const calls = info?.calls.map(({ procedure }) => procedure) ?? [];
        const isCacheable = isWhole && isNobodys(request) && calls.every(isSameForAll);
        const wait = Math.max(0, ...errors.map(({ cause }) => (cause instanceof TooManyError ? cause.retryAfter : 0)));
        if (wait > 0) return { headers: new Headers([...OWN_HEADERS, ['retry-after', String(wait)]]) };
        return { headers: isCacheable ? SHARED_HEADERS : OWN_HEADERS };
      },
    });
    response.statusCode = answer.status;
    if (answer.body && isStream(answer)) {
      response.setHeaders(answer.headers);
      await pipe(answer.body, response);
      return;
    }
    const { headers } = answer;
    const whole = { headers, body: Buffer.from(await answer.text()) };
    if (headers.get('cache-control') === SHARED) known?.keep(whole);
    end(whole, response);
  };
}

/** tRPC decodes a path, and fails on one that it cannot; encoded once more, that is the name of no procedure. */
function decodable(path: string): string {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return encodeURIComponent(path);
  }
}

/** A cookie or a key may stand for somebody, whose answers caches keep apart from everybody's. */
const SHARED_HEADERS = new Headers({ 'cache-control': SHARED, vary: 'cookie, authorization' });
const OWN_HEADERS = new Headers({ 'cache-control': 'no-store' });

const isNobodys = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  (headers.cookie === undefined || DEVICE_ALONE.test(headers.cookie)) &&
  headers.authorization === undefined;

/** Somebody was logged in here once, and is not now; see `auth/device.ts`. */
const DEVICE_ALONE = /^\s*(?:__Host-)?golden-ticket\.device=[^;]*$/;

/** Asked for as one piece of JSON: the headers that the answer may vary by say nothing else. */
const isPlain = ({ headers }: IncomingMessage): boolean =>
  headers['trpc-accept'] === undefined &&
  headers.accept !== 'application/jsonl' &&
  (headers['content-type'] ?? 'application/json') === 'application/json';

function isSharedIn(router: AnyRouter): (name: string) => boolean {
  const procedures = new Map(Object.entries(router._def.procedures as Record<string, AnyProcedure>));
  return (name) => isSameForAll(procedures.get(name) ?? null);
}

const isStream = ({ headers }: Response): boolean =>
  headers.has('transfer-encoding') || headers.get('content-type') === 'text/event-stream';

function withBody(request: IncomingMessage, response: ServerResponse): Request {
  // How much of it is read is up to the procedure.
  if (isByteStream(request)) return { ...withoutBody(request, response), body: bodyStream(request) };
  // It plays no part in a call, and one that makes no URL would be refused late.
  request.headers.host = 'localhost';
  return incomingMessageToRequest(request, response, { maxBodySize: MAX_BODY_BYTES });
}

const isByteStream = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.startsWith('application/octet-stream') ?? false;

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

function end({ headers, body }: KeptAnswer, response: ServerResponse): void {
  response.setHeaders(headers);
  if (response.statusCode !== 204) response.setHeader('content-length', body.length);
  response.end(body);
}

/** Each chunk leaves at once: compressed, it would wait for more. */
async function pipe(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  response.setHeader('cache-control', 'no-cache, no-transform');
  await pipeline(body, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
