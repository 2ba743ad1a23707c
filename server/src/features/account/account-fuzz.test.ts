import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { recordQueries } from '../../testing/record-queries.ts';

const app = await testApp();

const email = fc.constantFrom(
  'star@example.kr',
  'STAR@example.kr',
  'nobody@example.kr',
  'a@b',
  `${'x'.repeat(250)}@example.kr`,
);
const password = fc.oneof(fc.constant('a password'), fc.string({ maxLength: 200, unit: 'grapheme' }));
const token = fc.oneof(fc.constant('x'.repeat(43)), fc.string({ maxLength: 50 }));
const language = fc.constantFrom('ko', 'en');
const username = fc.oneof(
  fc.constantFrom('별지기', 'starkeeper', 'ㄱ', 'a b'),
  fc.string({ maxLength: 30, unit: 'grapheme' }),
);
const id = fc.integer({ min: 1, max: 3 });

/** Procedures for everybody, and what they mostly take. Those that work a password take a tenth of a second, so they are tried less often. */
const OPEN: Record<string, [fields: Record<string, fc.Arbitrary<unknown>>, runs: number]> = {
  signUp: [{ email, username, password, language }, 40],
  confirm: [{ token, password, username }, 200],
  logIn: [{ name: fc.oneof(email, username), password }, 40],
  startAtProvider: [{ provider: fc.constantFrom('kakao', 'naver', 'other'), returnTo: fc.webPath() }, 200],
  requestReset: [{ email, language }, 200],
  reset: [{ token, password }, 200],
  confirmAddress: [{ token }, 200],
};
const OWN: Record<string, [fields: Record<string, fc.Arbitrary<unknown>>, runs: number]> = {
  changePassword: [{ current: password, next: password }, 100],
  changeAddress: [{ email, password }, 100],
  revokeLogin: [{ id }, 200],
  createKey: [{ name: fc.string({ maxLength: 80 }) }, 200],
  revokeKey: [{ id }, 200],
};
/** Refusals that say what is wrong, or not allowed. */
const TOLD = new Set(['OK', 'BAD_REQUEST', 'NOT_FOUND', 'CONFLICT', 'UNAUTHORIZED']);

test.each(Object.entries(OPEN))(
  '%s: no input makes it fail but by saying what is wrong',
  async (verb, [fields, runs]) => {
    await given.member(app, { email: 'star@example.kr', username: '별지기' });
    const api = app.anonymous.account as unknown as Record<string, (input: never) => Promise<unknown>>;
    const ends = await endsOf((input) => told(api[verb]!(input)), oddInput(fields), runs);
    expect(ends).toContain('BAD_REQUEST');
    expect(await app.drain()).toEqual([]);
  },
);

test.each(Object.entries(OWN))(
  '%s: no input makes it fail but by saying what is wrong',
  async (verb, [fields, runs]) => {
    const member = await given.member(app, { email: 'star@example.kr' });
    const api = app.as(member).account as unknown as Record<string, (input: never) => Promise<unknown>>;
    const ends = await endsOf((input) => told(api[verb]!(input)), oddInput(fields), runs);
    expect(ends).toContain('BAD_REQUEST');
    expect(await app.drain()).toEqual([]);
  },
);

/** Ends that `endsOf` knows, from all that are fine here. */
const told = (call: Promise<unknown>) =>
  call.catch((error: { code?: string }) => {
    if (error.code && TOLD.has(error.code))
      return Promise.reject(Object.assign(new Error('told'), { code: 'BAD_REQUEST' }));
    throw error;
  });

test.each<[string, number]>([
  ['logins', 1],
  ['keys', 1],
  ['me', 2],
])('%s takes %i statements', async (verb, most) => {
  const api = app.as(await given.member(app)).account as unknown as Record<string, () => Promise<unknown>>;
  const sent = await recordQueries(() => api[verb]!());
  expect(sent.length).toBeLessThanOrEqual(most);
});
