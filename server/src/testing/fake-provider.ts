import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeEach } from 'vitest';
import type { ProviderSettings, Providers } from '../auth/providers.ts';

/** What Kakao or Naver say of whoever comes; `null`: the provider fails. */
type Answer = object | null;

/** A stand-in for Kakao and Naver at once, on this machine: a browser is sent back at once, as if its owner had agreed. */
export interface FakeProvider {
  providers: Providers;
  /** What is told of the next who come. */
  kakao: Answer;
  naver: Answer;
}

const CLIENT = { clientId: 'golden-ticket', clientSecret: 'a secret of the provider' };

/** Starts it for a test file; what it tells is forgotten before each test. */
export async function fakeProvider(): Promise<FakeProvider> {
  const codes = new Map<string, string>();
  const server = createServer((request, response) => {
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const url = new URL(request.url ?? '', 'http://provider');
    if (/^\/(oauth|oauth2\.0)\/authorize$/.test(url.pathname)) {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      const code = `code-${codes.size}`;
      codes.set(code, back.href);
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      response.writeHead(302, { location: back.href }).end();
    } else if (/^\/(oauth|oauth2\.0)\/token$/.test(url.pathname)) {
      void exchange(request).then((token) =>
        token ? json(200, { access_token: token }) : json(400, { error: 'invalid_grant' }),
      );
    } else if (request.headers.authorization !== 'Bearer access') {
      json(401, {});
    } else {
      const answer = url.pathname === '/v2/user/me' ? fake.kakao : fake.naver;
      json(answer ? 200 : 500, answer);
    }
  });
  async function exchange(request: IncomingMessage): Promise<string | null> {
    const form = new URLSearchParams(await text(request));
    const isKnown = form.get('client_id') === CLIENT.clientId && form.get('client_secret') === CLIENT.clientSecret;
    const code = form.get('code') ?? '';
    const isGood =
      isKnown && form.get('grant_type') === 'authorization_code' && codes.get(code) === form.get('redirect_uri');
    codes.delete(code);
    return isGood ? 'access' : null;
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings: ProviderSettings = { ...CLIENT, loginUrl: url, apiUrl: url };
  const fake: FakeProvider = { providers: { kakao: settings, naver: settings }, kakao: null, naver: null };
  beforeEach(() => Object.assign(fake, { kakao: null, naver: null }));
  afterAll(() => server.close());
  return fake;
}
