import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { ADDRESS_HEADER } from '../auth/address-header.ts';
import { requestSide } from './request-side.ts';

/** Answers what calls would know of the request, with as many trusted proxies as its path says. */
const server = createServer((request, response) => {
  const side = requestSide(request, response, Number(request.url?.slice(1)));
  side.setCookies(['one=1', 'two=2']);
  response.end(JSON.stringify({ address: side.address, header: side.headers.get(ADDRESS_HEADER) }));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => server.close());
const ask = (proxies: number, headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${proxies}`, { headers });

test.each<[number, string | undefined, string]>([
  [0, undefined, '127.0.0.1'],
  [0, '203.0.113.1', '127.0.0.1'],
  [1, '203.0.113.1', '203.0.113.1'],
  [1, 'made up, 203.0.113.1', '203.0.113.1'],
  [2, 'made up, 203.0.113.1, 10.0.0.2', '203.0.113.1'],
  [2, '203.0.113.1', '127.0.0.1'],
  [1, undefined, '127.0.0.1'],
  [1, '::ffff:203.0.113.1', '203.0.113.1'],
])('behind %i proxies of ours, %s means %s', async (proxies, forwarded, address) => {
  const headers = { [ADDRESS_HEADER]: 'made up', ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) };
  const answer = await ask(proxies, headers);
  expect(await answer.json()).toEqual({ address, header: address });
  expect(answer.headers.getSetCookie()).toEqual(['one=1', 'two=2']);
});
