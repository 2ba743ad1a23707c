import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { serveSite } from '../testing/serve-site.ts';
import { testApp } from '../testing/app.ts';
import { publicProcedure, router } from '../trpc.ts';

const app = await testApp();
let written = 0;
async function open(publicUrl: string) {
  const { origin } = await serveSite(app, {
    config: readConfig({ PUBLIC_URL: publicUrl }),
    router: router({
      write: publicProcedure.mutation(() => (written += 1)),
      read: publicProcedure.query(() => 'read'),
    }),
  });
  return Number(new URL(origin).port);
}
const anyHost = await open('');
const oneHost = await open('https://golden.example');

async function post(headers: Record<string, string>, port = anyHost) {
  const before = written;
  const asked = request({
    port,
    host: '127.0.0.1',
    path: '/trpc/write',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const { error } = (await json(answer)) as { error?: { data: { reason: string } } };
  expect(written - before).toBe(error ? 0 : 1);
  return error?.data.reason ?? 'carried out';
}

const OURS = `http://127.0.0.1:${anyHost}`;
const COOKIE = 'golden-ticket.session_token=something';

test.each<[string, Record<string, string>, string]>([
  ['our page', { origin: OURS, cookie: COOKIE, 'sec-fetch-site': 'same-origin' }, 'carried out'],
  ['our page, in an old browser', { origin: OURS, cookie: COOKIE }, 'carried out'],
  ['a script without a cookie', {}, 'carried out'],
  ['a script with a key', { authorization: 'Bearer gt_key' }, 'carried out'],
  [
    'another site',
    { origin: 'https://evil.example', cookie: COOKIE, 'sec-fetch-site': 'cross-site' },
    'request.foreign',
  ],
  ['another site, to log its victim in', { origin: 'https://evil.example' }, 'request.foreign'],
  ['another port of the same host', { origin: 'http://127.0.0.1:1', cookie: COOKIE }, 'request.foreign'],
  ['a page without an origin', { origin: 'null', cookie: COOKIE }, 'request.foreign'],
  ['a sister site, with no origin told', { cookie: COOKIE, 'sec-fetch-site': 'same-site' }, 'request.foreign'],
  ['something with a cookie that does not say where from', { cookie: COOKIE }, 'request.foreign'],
  ['a form', { origin: OURS, 'content-type': 'multipart/form-data; boundary=x' }, 'request.form'],
  ['a form of text', { 'content-type': 'text/plain;charset=UTF-8' }, 'request.invalid'],
  ['a plain form', { 'content-type': 'application/x-www-form-urlencoded' }, 'request.invalid'],
])('a change asked for by %s', async (_, headers, end) => {
  expect(await post(headers)).toBe(end);
});

test('where the site has a public address, only its pages count', async () => {
  expect(await post({ origin: 'https://golden.example', cookie: COOKIE }, oneHost)).toBe('carried out');
  expect(await post({ origin: 'http://golden.example', cookie: COOKIE }, oneHost)).toBe('request.foreign');
  expect(await post({ origin: `http://127.0.0.1:${oneHost}`, cookie: COOKIE }, oneHost)).toBe('request.foreign');
});

test('nothing is changed by a GET, and anybody may read', async () => {
  const before = written;
  expect((await fetch(`${OURS}/trpc/write`)).status).toBe(405);
  expect(written).toBe(before);
  expect((await fetch(`${OURS}/trpc/read`, { headers: { origin: 'https://evil.example' } })).status).toBe(200);
});
