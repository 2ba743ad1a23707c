import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { clientHandler } from './client.ts';
import type { SitePages } from './pages.ts';

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

const PAGE = '<!doctype html><head><title>골든티켓</title></head>';

/** Puts a build into `folder`, in place of the one there. */
async function build(folder: string, files: Record<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const [name, body] of Object.entries(files)) await writeFile(join(folder, name), body);
}

/** A site with nothing but the client, and how to ask it. */
async function siteOf(files: Record<string, string>, startOf: SitePages['startOf'] = () => Promise.resolve(null)) {
  const folder = stack.adopt(await mkdtemp(join(tmpdir(), 'golden-ticket-client-')), (made) =>
    rm(made, { recursive: true, force: true }),
  );
  await build(folder, files);
  const pages = {
    headOf: () => Promise.resolve(null),
    startOf,
    fileOf: () => Promise.resolve(null),
  };
  const handle = clientHandler(createLog('silent'), pages, folder);
  const server = createServer((asked, answer) => void handle(asked, answer));
  stack.defer(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = async (
    path: string,
    { method = 'GET', headers }: { method?: string; headers?: OutgoingHttpHeaders } = {},
  ) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
  };
  return { folder, ask };
}

const FILES = { 'index.html': PAGE, 'assets/app-1.js': 'old', 'assets/app-1.js.br': 'o', 'favicon.svg': '<svg/>' };

test('a build in the place of the one that is served takes nothing away from it, and does not mix with it', async () => {
  const { folder, ask } = await siteOf(FILES);
  await build(folder, { 'index.html': 'new', 'assets/app-2.js': 'new' });
  expect(await ask('/assets/app-1.js')).toMatchObject({ status: 200, body: 'old' });
  expect(await ask('/')).toMatchObject({ status: 200, body: PAGE });
  expect(await ask('/assets/app-2.js')).toMatchObject({ status: 404 });
  await rm(folder, { recursive: true });
  expect(await ask('/favicon.svg')).toMatchObject({ status: 200, body: '<svg/>' });
});

test('what has its hash in its name is kept for ever, the rest asked for again', async () => {
  const { ask } = await siteOf(FILES);
  const asset = await ask('/assets/app-1.js');
  expect(asset.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const page = await ask('/');
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  const again = await ask('/', { headers: { 'if-none-match': page.headers.etag } });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('comes compressed to those who take it so', async () => {
  const { ask } = await siteOf(FILES);
  const compressed = await ask('/assets/app-1.js', { headers: { 'accept-encoding': 'gzip, deflate, br;q=0.9' } });
  expect(compressed).toMatchObject({
    body: 'o',
    headers: { 'content-encoding': 'br', 'content-length': '1', vary: 'accept-encoding' },
  });
  const plain = await ask('/assets/app-1.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.etag).not.toBe(compressed.headers.etag);
});

test.each([
  ['/performances/7', 200, PAGE],
  ['/search?q=a.b', 200, PAGE],
  ['/venues/', 200, PAGE],
  ['/assets/no-such.js', 404, 'not found'],
  ['/assets/no-such', 404, 'not found'],
  ['/no-such.txt', 404, 'not found'],
  ['/assets/app-1.js.br', 404, 'not found'],
  ['/..%2f..%2fpackage.json', 404, 'not found'],
  ['/%', 200, PAGE],
])('%s is %i', async (path, status, body) => {
  const { ask } = await siteOf(FILES);
  expect(await ask(path)).toMatchObject({ status, body });
});

test('is only read', async () => {
  const { ask } = await siteOf(FILES);
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 404 });
});

test('without a build there is no page, and the rest goes on', async () => {
  const { ask } = await siteOf({ 'favicon.svg': '<svg/>' });
  expect(await ask('/')).toMatchObject({ status: 404 });
});

test('a page names what it begins with: its calls, its picture, its own scripts and not those of every page', async () => {
  const manifest = {
    'index.html': { file: 'assets/app-1.js', imports: ['_react.js'] },
    '_react.js': { file: 'assets/react.js' },
    '_card.js': { file: 'assets/card.js', imports: ['_react.js'] },
    'src/routes/home.tsx?tsr-split=component': { file: 'assets/home.js', imports: ['_card.js', '_react.js'] },
  };
  const start = {
    route: 'home.tsx',
    calls: ['/trpc/a.b?batch=1&input="><script>'],
    poster: { srcSet: '/files/a/160.avif 160w', sizes: '60vw' },
  };
  const files = { ...FILES, 'pages.json': JSON.stringify(manifest) };
  const { ask } = await siteOf(files, (url) => Promise.resolve(url === '/?q=1' ? start : null));
  const { body } = await ask('/?q=1');
  expect(body.match(/<link[^>]*>/g)).toEqual([
    '<link rel="preload" as="fetch" href="/trpc/a.b?batch=1&amp;input=&quot;&gt;&lt;script&gt;" crossorigin="anonymous" />',
    '<link rel="preload" as="image" type="image/avif" imagesrcset="/files/a/160.avif 160w" imagesizes="60vw" fetchpriority="high" />',
    '<link rel="modulepreload" href="/assets/home.js" />',
    '<link rel="modulepreload" href="/assets/card.js" />',
  ]);
  expect(body).toContain('</head>');
});

test('a page that cannot be told what it begins with is served as it is', async () => {
  const { ask } = await siteOf(FILES, () => Promise.reject(new Error('no database')));
  expect(await ask('/')).toMatchObject({ status: 200, body: PAGE });
});

test('a page that was opened with a secret in its address carries it no further', async () => {
  const { ask } = await siteOf(FILES);
  for (const path of ['/confirm?token=a', '/reset-password?token=a', '/confirm-address?token=a']) {
    expect((await ask(path)).headers).toMatchObject({ 'referrer-policy': 'no-referrer' });
  }
  expect((await ask('/log-in')).headers).not.toHaveProperty('referrer-policy');
});
