import { expect, test, vi } from 'vitest';
import { ZodType, z } from 'zod';
import { openBrowser } from './testing/browser.ts';
import { testApp } from './testing/app.ts';
import type { CurrentMember } from './context.ts';
import { currentMember } from './features/member/current-member.ts';
import { given } from './testing/given.ts';
import {
  accountProcedure,
  createCallerFactory,
  isSameForAll,
  memberProcedure,
  operatorProcedure,
  publicProcedure,
  router,
} from './trpc.ts';

const app = await testApp();

test('a schema is parsed at once, and stays a schema', async () => {
  const schema = z.object({ count: z.int().default(3) });
  const parseAsync = vi.spyOn(schema, 'parseAsync');
  const api = router({
    double: publicProcedure
      .input(schema)
      .output(schema)
      .query(({ input }) => ({ count: input.count * 2, secret: 'left out' })),
  });
  const call = createCallerFactory(api)(openBrowser().context(app.services));

  expect(await call.double({})).toEqual({ count: 6 });
  await expect(call.double({ count: 'many' as never })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(parseAsync).not.toHaveBeenCalled();
  expect(api.double._def.inputs[0]).toBeInstanceOf(ZodType);
});

const guarded = router({
  anyone: publicProcedure.query(() => 'read'),
  read: memberProcedure.query(({ ctx }) => ctx.member.username),
  write: memberProcedure.mutation(() => 'written'),
  leave: accountProcedure.mutation(() => 'left'),
  manage: operatorProcedure.query(() => 'managed'),
});

/** How each guarded call ends for one member, or for nobody. */
async function endsFor(member: CurrentMember | null) {
  const context = { ...openBrowser().context(app.services), member: () => Promise.resolve(member) };
  const call = createCallerFactory(guarded)(context);
  const end = (calling: Promise<string>) =>
    calling.then(
      () => 'allowed',
      ({ code, cause }: { code: string; cause: { reason: string } }) => `${code} ${cause.reason}`,
    );
  const [read, write, leave, manage] = await Promise.all(
    [call.read(), call.write(), call.leave(), call.manage()].map(end),
  );
  return { read, write, leave, manage };
}
const NOT_OPERATOR = 'FORBIDDEN member.not-operator';
const UNVERIFIED = 'FORBIDDEN member.unverified';
const SUSPENDED = 'FORBIDDEN member.suspended';
const YESTERDAY = new Date('2026-11-21T19:00:00+09:00');
const TOMORROW = new Date('2026-11-23T19:00:00+09:00');

test('nobody is told to log in', async () => {
  const refused = 'UNAUTHORIZED member.log-in';
  expect(await endsFor(null)).toEqual({ read: refused, write: refused, leave: refused, manage: refused });
});

test.each([
  ['a member', {}, ['allowed', 'allowed', 'allowed', NOT_OPERATOR]],
  ['an unverified one', { emailVerified: false }, ['allowed', UNVERIFIED, 'allowed', UNVERIFIED]],
  ['a suspended one', { suspendedAt: YESTERDAY }, ['allowed', SUSPENDED, 'allowed', SUSPENDED]],
  [
    'one suspended until tomorrow',
    { suspendedAt: YESTERDAY, suspendedUntil: TOMORROW },
    ['allowed', SUSPENDED, 'allowed', SUSPENDED],
  ],
  [
    'one whose suspension ran out',
    { suspendedAt: YESTERDAY, suspendedUntil: YESTERDAY },
    ['allowed', 'allowed', 'allowed', NOT_OPERATOR],
  ],
  ['an operator', { role: 'operator' }, ['allowed', 'allowed', 'allowed', 'allowed']],
  ['a suspended operator', { role: 'operator', suspendedAt: YESTERDAY }, ['allowed', SUSPENDED, 'allowed', SUSPENDED]],
] as const)('%s may read, write, manage their account, operate: as their state says', async (_, state, ends) => {
  const member = await given.member(app, state);
  const ended = await endsFor(currentMember(member, { via: 'login', loginId: 1 }, app.clock.now()));
  expect([ended.read, ended.write, ended.leave, ended.manage]).toEqual(ends);
});

test('a key does all that its member may, but manage the account', async () => {
  const operator = currentMember(
    await given.member(app, { role: 'operator' }),
    { via: 'key', loginId: null },
    app.clock.now(),
  );
  const leave = 'FORBIDDEN member.log-in-itself';
  expect(await endsFor(operator)).toEqual({ read: 'allowed', write: 'allowed', leave, manage: 'allowed' });
});

test('only answers to everybody are the same for all', () => {
  const { anyone, read, leave, manage } = guarded;
  expect([anyone, read, leave, manage].map((procedure) => isSameForAll(procedure))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
