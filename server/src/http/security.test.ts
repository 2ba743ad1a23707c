import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { securityHeaders } from './security.ts';

/** The content-security policy as directive → sources. */
function policy(options: Parameters<typeof securityHeaders>[0]): Record<string, string[]> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  securityHeaders(options)(request, response, () => undefined);
  const directives = String(response.getHeader('content-security-policy')).split(';');
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
}

test('without a key of Kakao, scripts, calls and forms are ours alone', () => {
  const directives = policy({ secure: true, kakao: false });
  for (const name of ['script-src', 'connect-src', 'form-action']) expect(directives[name]).toEqual(["'self'"]);
  expect(JSON.stringify(directives)).not.toMatch(/kakao|daum/);
});

test('with one, the hosts of its map and its sharing are open, each for what it does, and nothing inline', () => {
  const keyless = policy({ secure: true, kakao: false });
  const keyed = policy({ secure: true, kakao: true });
  const opened = Object.entries(keyed).flatMap(([name, sources]) =>
    sources.filter((source) => !keyless[name]?.includes(source)).map((source) => `${name} ${source}`),
  );
  expect(opened.toSorted()).toEqual([
    'connect-src dapi.kakao.com',
    'connect-src https://kapi.kakao.com',
    'form-action https://sharer.kakao.com',
    'img-src *.daumcdn.net',
    'script-src dapi.kakao.com',
    'script-src https://t1.kakaocdn.net',
    'script-src t1.daumcdn.net',
  ]);
});
