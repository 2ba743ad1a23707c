import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { serveSite } from '../testing/serve-site.ts';
import { testApp } from '../testing/app.ts';
import { publicProcedure, router } from '../trpc.ts';

const SECRET = 'connect ECONNREFUSED db.internal.example:5432 select * from member';

const countsEnded = Promise.withResolvers<undefined>();

const app = await testApp();
const { origin } = await serveSite(app, {
  router: router({
    echo: publicProcedure.input(z.object({ text: z.string() })).query(({ input }) => input.text),
    fail: publicProcedure.query(() => {
      throw new Error(SECRET);
    }),
    failInSql: publicProcedure.query(({ ctx }) => ctx.em.getConnection().execute('select * from no_such_table')),
    write: publicProcedure.input(z.object({ text: z.string() })).mutation(({ input }) => input.text),
    count: publicProcedure.subscription(async function* ({ signal }) {
      try {
        yield 1;
        yield 2;
        if (signal) await once(signal, 'abort');
      } finally {
        countsEnded.resolve(undefined);
      }
    }),
    lie: publicProcedure.output(z.string()).query(() => 42 as unknown as string),
  }),
});
const get = (path: string, init?: RequestInit) => fetch(origin + path, init);
/** What fetch would refuse or rewrite before it is sent. */
async function ask(options: RequestOptions, body?: string): Promise<IncomingMessage> {
  const asked = request(origin, options);
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
}
const input = (value: unknown) => encodeURIComponent(JSON.stringify(value));

test('answers carry a request id and strict headers', async () => {
  const { headers } = await get('/livez');
  expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers.get('x-powered-by')).toBeNull();
});

test('ready means: database, migrations and Korean search', async () => {
  const answer = await get('/readyz');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    status: 'ok',
    checks: { database: true, migrations: true, koreanSearch: true },
  });
});

test('not ready without a database that is migrated', async () => {
  const rename = (to: string) => app.em().getConnection().execute(`update mikro_orm_migrations set name = ${to}`);
  await rename("'not-' || name");
  const answer = await get('/readyz');
  await rename('substr(name, 5)');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ status: 'unavailable', checks: { migrations: false } });
});

test.each(['fail', 'failInSql', 'lie'])('an unexpected error (%s) tells nothing of itself', async (path) => {
  const answer = await get(`/trpc/${path}`);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({
    error: {
      message: 'server.failed',
      code: -32603,
      data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, reason: 'server.failed' },
    },
  });
});

test('input that does not fit names the field, not the parser', async () => {
  const answer = await get(`/trpc/echo?input=${input({ text: 5 })}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: { message: 'request.invalid', data: { reason: 'request.invalid', issues: [{ path: 'text' }] } },
  });
});

test.each([
  ['/trpc/echo?input=%7Bnot-json', 400],
  ['/trpc/no.such.procedure', 404],
  [`/trpc/${Array.from({ length: 11 }, () => 'echo').join(',')}?batch=1&input=%7B%7D`, 400],
  ['/trpc/', 404],
  ['/files/a/%2e%2e/b.webp', 404],
  ['/files/no-such/160.webp', 404],
])('%s is refused with %i and no stack', async (path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules/);
});

test('a path that climbs out of the files is refused', async () => {
  const answer = await ask({ path: '/files/../../etc/passwd' });
  expect(answer.statusCode).toBe(404);
});

test('a body over the limit is refused', async () => {
  const answer = await get('/trpc/echo', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'x'.repeat(1_100_000) }),
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});

test('a body is read, whatever the Host header says', async () => {
  const body = JSON.stringify({ text: '공연' });
  const headers = { 'content-type': 'application/json', host: 'a b' };
  const answer = await ask({ path: '/trpc/write', method: 'POST', headers }, body);
  expect(answer.statusCode).toBe(200);
  expect(await json(answer)).toEqual({ result: { data: '공연' } });
});

test.each([
  ['HEAD', 204],
  ['DELETE', 415],
  ['TRACE', 415],
])('%s is answered %i', async (method, status) => {
  const answer = await ask({ path: '/trpc/echo', method });
  expect(answer.statusCode).toBe(status);
});

test('a batch is answered call by call, with its length', async () => {
  const answer = await get(`/trpc/echo,fail?batch=1&input=${input({ 0: { text: '회차' } })}`);
  expect(answer.status).toBe(207);
  expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
  expect(await answer.json()).toMatchObject([{ result: { data: '회차' } }, { error: { message: 'server.failed' } }]);
});

test('a stream leaves chunk by chunk, and ends when its reader leaves', async () => {
  const leaving = new AbortController();
  const answer = await get('/trpc/count', {
    headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip' },
    signal: leaving.signal,
  });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  let seen = '';
  for await (const chunk of answer.body!) {
    seen += new TextDecoder().decode(chunk);
    if (seen.includes('data: 2')) break;
  }
  leaving.abort();
  await countsEnded.promise;
});

test('long answers are compressed', async () => {
  const answer = await get(`/trpc/echo?input=${input({ text: 'a'.repeat(3_000) })}`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});

test('a stored file is served for ever, as what it is, and only that', async () => {
  await app.services.storage.put('ab12/160.webp', new Uint8Array([1, 2, 3]));
  const answer = await get('/files/ab12/160.webp');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/webp');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  expect((await get('/files/ab12/160.webp', { method: 'POST' })).status).toBe(404);
});
