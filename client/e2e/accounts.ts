import { expect, test } from 'vitest';
import { call, logIn, logInAsOperator, signUp } from './members.ts';
import type { Visit, Visitor } from './visitor.ts';

/** Whom the site takes the visitor's browser for. */
async function me({ page, address }: Visitor): Promise<unknown> {
  const answer = await page.context().request.get(`${address}/trpc/account.me`);
  return ((await answer.json()) as { result: { data: unknown } }).result.data;
}

/** Becoming a member, being one in several browsers, and leaving. */
export function accounts(visit: Visit): void {
  test('is a member in every browser they log in with', async () => {
    await using here = await visit('/');
    await using there = await visit('/');
    const login = await signUp(here);
    await logIn(there, login);
    for (const visitor of [here, there]) {
      expect(await me(visitor)).toMatchObject({ username: login.username, email: login.email, role: 'member' });
    }
    await call(there, 'account.revokeOtherLogins', {});
    expect(await me(here)).toBeNull();
  });

  test('is an operator with the address that the site was told', async () => {
    await using here = await visit('/');
    await using there = await visit('/');
    await logInAsOperator(here);
    await logInAsOperator(there);
    expect(await me(there)).toMatchObject({ role: 'operator' });
  });
}
