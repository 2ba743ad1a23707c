import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Account } from '../features/account/account.entity.ts';
import { hashOfPassword } from '../features/account/passwords.ts';
import { testApp } from '../testing/app.ts';
import { given } from '../testing/given.ts';
import { openAuth } from './auth.ts';
import { ownSecret } from './secret.ts';

const app = await testApp();
const settings = {
  databaseUrl: app.databaseUrl,
  providers: { kakao: null, naver: null },
  operatorEmail: null,
  log: app.services.log,
};
const overHttps = openAuth({
  ...settings,
  secret: 'one secret, of 32 characters or more',
  origin: 'https://golden.example',
});
const otherSecret = openAuth({
  ...settings,
  secret: 'another one, of 32 characters or more',
  origin: 'https://golden.example',
});
afterAll(async () => {
  await overHttps[Symbol.asyncDispose]();
  await otherSecret[Symbol.asyncDispose]();
});

const PASSWORD = 'a password';
const hash = await hashOfPassword(PASSWORD);
async function memberWithPassword() {
  const member = await given.member(app);
  const way = { member: member.id, providerId: 'credential', accountId: String(member.id), password: hash } as const;
  await app.em().insert(Account, way);
  return member;
}
const shown = (cookies: string[]) =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ') });

test('over https, cookies are for this very host, and never sent in the clear', async () => {
  const { id, email } = await memberWithPassword();
  const { answer, cookies } = await overHttps.logIn({ email, password: PASSWORD }, new Headers());
  expect(answer).toBe(id);
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-golden-ticket\.(session_token|device)=/);
    for (const part of ['; Path=/', '; HttpOnly', '; Secure', '; SameSite=Lax']) expect(cookie).toContain(part);
    expect(cookie).not.toMatch(/domain/i);
  }
  expect((await overHttps.whose(shown(cookies))).answer).toMatchObject({ member: { id } });
  expect(overHttps.knowsDevice(shown(cookies), id)).toBe(true);
  expect(overHttps.knowsDevice(shown(cookies), id + 1)).toBe(false);
  expect(overHttps.knowsDevice(new Headers(), id)).toBe(false);
});

test('a cookie that was signed with another secret is nobody’s', async () => {
  const { id, email } = await memberWithPassword();
  const { cookies } = await overHttps.logIn({ email, password: PASSWORD }, new Headers());
  expect((await otherSecret.whose(shown(cookies))).answer).toBeNull();
  expect(otherSecret.knowsDevice(shown(cookies), id)).toBe(false);
});

test('a login that is used is prolonged, once a day', async () => {
  const { email } = await memberWithPassword();
  const { cookies } = await overHttps.logIn({ email, password: PASSWORD }, new Headers());
  expect((await overHttps.whose(shown(cookies))).cookies).toEqual([]);
  await app.em().getConnection().execute("update session set expires_at = now() + interval '58 days'");
  const { answer, cookies: again } = await overHttps.whose(shown(cookies));
  expect(answer).not.toBeNull();
  expect(again.join()).toContain('session_token=');
  const [row] = await app
    .em()
    .getConnection()
    .execute<{ whole: boolean }[]>("select expires_at > now() + interval '59 days' as whole from session");
  expect(row).toEqual({ whole: true });
});

test('an unknown address takes as long as a wrong password', async () => {
  const { email } = await memberWithPassword();
  const time = async (asked: string) => {
    const times: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const startedAt = performance.now();
      expect((await overHttps.logIn({ email: asked, password: 'wrong' }, new Headers())).answer).toBeNull();
      times.push(performance.now() - startedAt);
    }
    return times.toSorted((one, other) => one - other)[0]!;
  };
  const [known, unknown] = [await time(email), await time('nobody@example.kr')];
  expect(unknown).toBeGreaterThan(known / 2);
  expect(unknown).toBeLessThan(known * 2);
});

test('the secret is made once, for its owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'golden-ticket-secret-'));
  try {
    const dataDir = join(folder, 'data');
    const made = await Promise.all(Array.from({ length: 5 }, () => ownSecret(dataDir)));
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toMatch(/^[\w-]{43}$/);
    expect(await readFile(join(dataDir, 'auth-secret'), 'utf8')).toBe(made[0]);
    expect((await stat(join(dataDir, 'auth-secret'))).mode & 0o777).toBe(0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
});
