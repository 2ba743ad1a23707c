import { expect, test } from 'vitest';
import { serveSite } from '../../testing/serve-site.ts';
import { testApp } from '../../testing/app.ts';
import { openBrowser } from '../../testing/browser.ts';
import type { Browser } from '../../testing/browser.ts';
import { fakeProvider } from '../../testing/fake-provider.ts';
import { given } from '../../testing/given.ts';
import { Member } from '../member/member.entity.ts';
import { Account } from './account.entity.ts';

const provider = await fakeProvider();
const app = await testApp({ providers: provider.providers });

const kakaoProfile = (id: number, account: object = {}) => ({
  id,
  kakao_account: { profile: { nickname: '달빛 관객!' }, ...account },
});
const checked = (email: string) => ({ email, is_email_valid: true, is_email_verified: true });

/** Starts at a provider and lets it send the browser back: to where we come from there. */
async function goTo(name: 'kakao' | 'naver', returnTo = '/performances/7'): Promise<{ browser: Browser; back: URL }> {
  const browser = openBrowser();
  const { url } = await app.using(browser).account.startAtProvider({ provider: name, returnTo });
  const sent = await fetch(url, { redirect: 'manual' });
  return { browser, back: new URL(sent.headers.get('location')!) };
}
async function comeBack(browser: Browser, back: URL): Promise<string> {
  const answer = await app.services.auth.comeBack(new Request(back, { headers: browser.headers() }));
  browser.context(app.services).request.setCookies(answer.headers.getSetCookie());
  return answer.headers.get('location') ?? `status ${answer.status}`;
}
async function logInAt(name: 'kakao' | 'naver', returnTo?: string) {
  const { browser, back } = await goTo(name, returnTo);
  const location = await comeBack(browser, back);
  return { location, me: await app.using(browser).account.me() };
}

test('Kakao with a checked address makes a verified member, who comes back to where they were, and again as the same', async () => {
  provider.kakao = kakaoProfile(1001, checked('Moon@Example.kr'));
  const first = await logInAt('kakao');
  expect(first.location).toBe('http://golden.test/performances/7');
  expect(first.me).toMatchObject({
    username: '달빛관객',
    name: '달빛 관객!',
    email: 'moon@example.kr',
    emailVerified: true,
    role: 'member',
    hasPassword: false,
    providers: ['kakao'],
  });
  provider.kakao = kakaoProfile(1001, checked('elsewhere@example.kr'));
  const again = await logInAt('kakao');
  expect(again.me).toEqual(first.me);
  expect(await app.em().count(Member)).toBe(1);
});

test.each([
  ['no address', {}],
  ['one that Kakao has not checked', { email: 'moon@example.kr', is_email_valid: true, is_email_verified: false }],
  ['one that is another’s by now', { email: 'moon@example.kr', is_email_valid: false, is_email_verified: true }],
])('Kakao with %s makes a member who is not verified, without an address', async (_, account) => {
  provider.kakao = kakaoProfile(1002, account);
  expect((await logInAt('kakao')).me).toMatchObject({ email: null, emailVerified: false });
  await app.drain();
  expect(app.mails).toEqual([]);
});

test('Naver does not say whether an address was checked, so it is not taken', async () => {
  provider.naver = { resultcode: '00', response: { id: 'abc', nickname: '별', email: 'moon@example.kr' } };
  expect((await logInAt('naver')).me).toMatchObject({ email: null, emailVerified: false });
  expect(await app.em().count(Account, { providerId: 'naver', accountId: 'abc' })).toBe(1);
});

test('an account is never linked in silence: who has the address already logs in as before', async () => {
  const member = await given.member(app, { email: 'moon@example.kr' });
  provider.kakao = kakaoProfile(1003, checked('moon@example.kr'));
  const { location, me } = await logInAt('kakao');
  expect(location).toMatch(/^http:\/\/golden\.test\/log-in\?error=account_not_linked/);
  expect(me).toBeNull();
  expect(await app.em().count(Account)).toBe(0);
  expect(await app.em().count(Member)).toBe(1);
  expect(member.id).toBe(1);
});

test('names are made fit, and one that is taken gets a number', async () => {
  await given.member(app, { username: '달빛관객' });
  provider.kakao = kakaoProfile(1004);
  expect((await logInAt('kakao')).me!.username).toMatch(/^달빛관객\d{4,}$/);
  provider.kakao = { id: 1005 };
  expect((await logInAt('kakao')).me!.username).toMatch(/^관객\d{4,}$/);
});

test('the provider’s tokens are not kept', async () => {
  provider.kakao = kakaoProfile(1006);
  await logInAt('kakao');
  expect(await app.em().findOneOrFail(Account, { accountId: '1006' })).toMatchObject({
    accessToken: null,
    refreshToken: null,
    idToken: null,
  });
});

test('the owner of the operator’s address is one only where the provider vouches for it', async () => {
  provider.kakao = kakaoProfile(1007, checked('operator@example.kr'));
  expect((await logInAt('kakao')).me).toMatchObject({ role: 'operator' });
});
test('control: unchecked, it makes none', async () => {
  provider.kakao = kakaoProfile(1008, { email: 'operator@example.kr', is_email_valid: true, is_email_verified: false });
  expect((await logInAt('kakao')).me).toMatchObject({ role: 'member' });
});

test('another browser than the one that started is not logged in', async () => {
  provider.kakao = kakaoProfile(1009);
  const { back } = await goTo('kakao');
  const victim = openBrowser();
  expect(await comeBack(victim, back)).toMatch(/^http:\/\/golden\.test\/log-in\?error=/);
  expect(await app.using(victim).account.me()).toBeNull();
});

test('coming back twice with one code logs in once', async () => {
  provider.kakao = kakaoProfile(1010);
  const { browser, back } = await goTo('kakao');
  expect(await comeBack(browser, back)).toBe('http://golden.test/performances/7');
  expect(await comeBack(browser, back)).toMatch(/\/log-in\?error=/);
});

test('a code that the provider did not give leads back to the login page', async () => {
  provider.kakao = kakaoProfile(1011);
  const { browser, back } = await goTo('kakao');
  back.searchParams.set('code', 'made-up');
  expect(await comeBack(browser, back)).toMatch(/^http:\/\/golden\.test\/log-in\?error=/);
  expect(await app.em().count(Member)).toBe(0);
});

test.each([
  ['a provider that fails', null],
  ['a provider that talks nonsense', { hello: 'world' }],
])('%s leads back to the login page', async (_, answer) => {
  provider.kakao = answer;
  const { location, me } = await logInAt('kakao');
  expect(location).toMatch(/^http:\/\/golden\.test\/log-in\?error=/);
  expect(me).toBeNull();
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', ''])(
  'one cannot be sent back to %j',
  async (returnTo) => {
    await expect(app.anonymous.account.startAtProvider({ provider: 'kakao', returnTo })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  },
);

test('over HTTP, only the way back from a provider is open of the login library', async () => {
  const { origin } = await serveSite(app);
  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(origin + path, { redirect: 'manual', ...init })).status;

  provider.kakao = kakaoProfile(1012);
  const { browser, back } = await goTo('kakao');
  const answer = await fetch(origin + back.pathname + back.search, { redirect: 'manual', headers: browser.headers() });
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('http://golden.test/performances/7');
  expect(answer.headers.getSetCookie().join()).toContain('golden-ticket.session_token=');

  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  for (const path of [
    'sign-up/email',
    'sign-in/email',
    'sign-in/social',
    'delete-user',
    'update-user',
    'callback/kakao',
  ]) {
    expect([path, await status(`/api/auth/${path}`, post)]).toEqual([path, 404]);
  }
  for (const path of ['ok', 'error', 'get-session', 'list-sessions', 'callback/github', 'callback/kakao/../../ok']) {
    expect([path, await status(`/api/auth/${path}`)]).not.toEqual([path, 302]);
  }
  expect(await status(`/api/auth/callback/kakao?code=${'x'.repeat(5_000)}`)).toBe(404);
});

test('the login page can ask which providers there are', async () => {
  expect(await app.anonymous.account.providers()).toEqual(['kakao', 'naver']);
});
