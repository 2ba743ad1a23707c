import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Member } from './features/member/member.entity.ts';
import { appRouter } from './router.ts';
import { testApp } from './testing/app.ts';
import { arbitraryInput } from './testing/arbitrary-input.ts';
import { given } from './testing/given.ts';
import { givenComment, givenReview } from './testing/reviews.ts';
import { serveSite } from './testing/serve-site.ts';

const app = await testApp();
const { origin } = await serveSite(app);

interface Procedure {
  _def: { type: 'query' | 'mutation'; inputs: unknown[] };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

/** Whom nobody else may learn the address of. */
const SECRET = 'kept.to.myself@example.kr';
/** A stack, a path of the server, a statement, or what PostgreSQL and the libraries say of one. */
const LEAKS =
  /\bat .{1,80}:\d+:\d+|node_modules|file:\/\/|\bselect\s.+\sfrom\s|\binsert into\b|\bupdate ".+" set\b|\bviolates\b|\bsyntax error\b|\brelation "/i;

/** What is there to be found by small ids, and keys to call as somebody. */
async function givenSite(): Promise<(string | null)[]> {
  await given.member(app, { email: SECRET });
  const author = await given.member(app, { email: 'star@example.kr', username: '별지기' });
  const { id } = await givenReview(app, author);
  await givenComment(app, author, id);
  const operator = await given.member(app, { role: 'operator' });
  const keyOf = async (member: Member) => (await app.as(member).account.createKey({ name: 'fuzz' })).key;
  return [null, await keyOf(author), await keyOf(operator)];
}

async function answerOf(path: string, { _def: { type } }: Procedure, input: unknown, key: string | null) {
  const body = JSON.stringify(input);
  const isQuery = type === 'query';
  const isBytes = path === 'photo.upload';
  const query = isQuery && body !== undefined ? `?input=${encodeURIComponent(body.toWellFormed())}` : '';
  return fetch(`${origin}/trpc/${path}${query}`, {
    method: isQuery ? 'GET' : 'POST',
    headers: {
      ...(!isQuery && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
      ...(key !== null && { authorization: `Bearer ${key}` }),
    },
    ...(!isQuery && body !== undefined && { body }),
    // A call that hangs fails here rather than with the whole run.
    signal: AbortSignal.timeout(15_000),
  });
}

/** What an answer must not be or tell; an operator may know addresses. */
const flawsOf = ({ status }: Response, text: string, isOperator = false): string[] =>
  [
    status >= 500 && `${status}: ${text.slice(0, 300)}`,
    LEAKS.exec(text)?.[0],
    !isOperator && text.includes(SECRET) && 'the address of another',
  ].filter((flaw) => typeof flaw === 'string');

const reasonOf = (text: string): unknown =>
  (JSON.parse(text) as { error?: { data?: { reason?: unknown } } }).error?.data?.reason;

test.each(procedures)(
  '%s: whatever it is sent, it answers, fails by no fault of its own, and tells no secret',
  async (path, procedure) => {
    const keys = await givenSite();
    await fc.assert(
      fc.asyncProperty(
        arbitraryInput(procedure._def.inputs[0]),
        fc.constantFrom(...keys.keys()),
        async (input, caller) => {
          const answer = await answerOf(path, procedure, input, keys[caller] ?? null);
          const text = await answer.text();
          expect(flawsOf(answer, text, caller === 2)).toEqual([]);
          expect(answer.ok || reasonOf(text)).toBeTruthy();
        },
      ),
      { numRuns: 30 },
    );
    expect(await app.drain()).toEqual([]);
  },
);

test('whatever address is asked for, the site answers, fails by no fault of its own, and tells no secret', async () => {
  const [, key = null] = await givenSite();
  const places = fc.constantFrom(
    '',
    '/trpc',
    '/files',
    '/performances',
    '/venues',
    '/people',
    '/members',
    '/api',
    '/.git',
    '/assets',
    '/sitemap',
  );
  const rests = fc.oneof(
    fc.webPath(),
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `/${encodeURI(text.toWellFormed())}`),
    fc.constantFrom('/%00', '/%ff', '/..%2f..%2f', '/2000000000', '/1e9', '/null'),
  );
  const methods = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS');
  await fc.assert(
    fc.asyncProperty(places, rests, fc.webQueryParameters(), methods, async (place, rest, query, method) => {
      const answer = await fetch(`${origin}${place}${rest}?${query}`, {
        method,
        headers: { ...(key !== null && { authorization: `Bearer ${key}` }), accept: 'text/html' },
        redirect: 'manual',
        signal: AbortSignal.timeout(15_000),
      });
      const text = await answer.text();
      expect(flawsOf(answer, text)).toEqual([]);
      expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/);
    }),
    { numRuns: 400 },
  );
});
