import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { openBrowser } from '../../testing/browser.ts';
import { given } from '../../testing/given.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { Member } from '../member/member.entity.ts';
import { hashOfPassword } from './passwords.ts';
import { whoIs } from './who-is.ts';
import { Account, ApiKey, Session } from './account.entity.ts';

const app = await testApp();

const PASSWORD = '달빛 아래 무대 7';
const asked = { email: 'star@example.kr', username: '별지기', password: PASSWORD, language: 'ko' as const };
const refused = (code: string, reason: string) => ({ code, cause: { reason } });

/** The token in the last mail. */
const lastToken = () => /token=([\w-]+)/.exec(app.mails.at(-1)?.text ?? '')?.[1] ?? 'none';

const hash = await hashOfPassword(PASSWORD);

/** Somebody who signed up once and is logged in. */
async function signedUp({ email = asked.email, username = asked.username } = {}) {
  const member = await given.member(app, { email, username, name: username });
  const way = { member: member.id, providerId: 'credential', accountId: String(member.id), password: hash } as const;
  await app.em().insert(Account, way);
  const browser = openBrowser();
  const api = app.using(browser);
  await api.account.logIn({ name: email, password: PASSWORD });
  return { browser, api, member };
}

test('signing up makes a member once the mail was followed and the password repeated, and logs them in', async () => {
  const browser = openBrowser();
  const api = app.using(browser);
  expect(await api.account.signUp({ ...asked, email: ' Star@Example.KR ' })).toEqual({});
  expect(await app.em().count(Member)).toBe(0);
  await app.drain();
  expect(app.mails).toMatchObject([{ to: 'star@example.kr', subject: '[골든티켓] 가입을 마쳐 주세요' }]);
  expect(app.mails[0]!.text).toContain('http://golden.test/confirm?token=');
  const token = lastToken();

  await expect(api.account.confirm({ token, password: 'not it' })).rejects.toMatchObject(
    refused('BAD_REQUEST', 'account.wrong-password'),
  );
  expect(await api.account.me()).toBeNull();
  await api.account.confirm({ token, password: PASSWORD });
  expect(await api.account.me()).toEqual({
    id: expect.any(Number),
    username: '별지기',
    name: '별지기',
    email: 'star@example.kr',
    emailVerified: true,
    role: 'member',
    language: 'ko',
    picture: null,
    hasPassword: true,
    providers: [],
    suspension: null,
  });
  await expect(api.account.confirm({ token, password: PASSWORD })).rejects.toMatchObject(
    refused('BAD_REQUEST', 'account.link-invalid'),
  );
});

test('a link that is a day old is good for nothing', async () => {
  await app.anonymous.account.signUp(asked);
  await app.drain();
  app.clock.set('2026-11-23T19:00:01+09:00');
  await expect(app.anonymous.account.confirm({ token: lastToken(), password: PASSWORD })).rejects.toMatchObject(
    refused('BAD_REQUEST', 'account.link-invalid'),
  );
});

test('signing up with a known address is answered alike, changes nothing, and its owner is told', async () => {
  const { member } = await signedUp();
  const answer = await app.anonymous.account.signUp({ ...asked, username: '도둑', password: 'another password' });
  expect(answer).toEqual(await app.anonymous.account.signUp({ ...asked, email: 'new@example.kr', username: '새별' }));
  app.mails.splice(0);
  await app.drain();
  const told = app.mails.find(({ to }) => to === 'star@example.kr');
  expect(told).toMatchObject({ subject: '[골든티켓] 이미 가입된 이메일 주소입니다' });
  expect(told!.text).not.toContain('token=');
  expect(await app.em().findOneOrFail(Member, member.id)).toMatchObject({ username: '별지기' });
});

test('a user name is one member’s, whatever its case; taken meanwhile, another can be chosen', async () => {
  await app.anonymous.account.signUp({ ...asked, username: 'StarKeeper' });
  await app.drain();
  const token = lastToken();
  await given.member(app, { username: 'starkeeper' });
  const confirm = (username?: string) => app.anonymous.account.confirm({ token, password: PASSWORD, username });
  await expect(app.anonymous.account.signUp({ ...asked, username: 'STARKEEPER' })).rejects.toMatchObject(
    refused('CONFLICT', 'member.username-taken'),
  );
  await expect(confirm()).rejects.toMatchObject(refused('CONFLICT', 'member.username-taken'));
  await confirm('StarKeeper2');
  expect(await app.em().count(Member, { username: 'StarKeeper2', email: asked.email })).toBe(1);
});

test('of two who follow links to one address, one becomes a member', async () => {
  await app.anonymous.account.signUp(asked);
  await app.anonymous.account.signUp({ ...asked, username: '다른이름' });
  await app.drain();
  const tokens = app.mails.map(({ text }) => /token=([\w-]+)/.exec(text)![1]!);
  const ends = await Promise.allSettled(
    tokens.map((token) => app.anonymous.account.confirm({ token, password: PASSWORD })),
  );
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await app.em().count(Member)).toBe(1);
});

test.each(['star@example.kr', 'STAR@example.kr', '별지기', ' 별지기 '])('one logs in as %s', async (name) => {
  await signedUp();
  const api = app.using(openBrowser());
  expect(await api.account.logIn({ name, password: PASSWORD })).toEqual({});
  expect(await api.account.me()).toMatchObject({ username: '별지기' });
});

test('a wrong password, an unknown name and a sign-up that is not confirmed are told alike', async () => {
  await signedUp();
  await app.anonymous.account.signUp({ ...asked, email: 'new@example.kr', username: '새별' });
  await app.drain();
  const log = (name: string, password: string) => app.anonymous.account.logIn({ name, password });
  for (const [name, password] of [
    ['star@example.kr', 'wrong password'],
    ['별지기', 'wrong password'],
    ['nobody@example.kr', PASSWORD],
    ['없는사람', PASSWORD],
    ['new@example.kr', PASSWORD],
    ['새별', PASSWORD],
  ] as const) {
    await expect(log(name, password)).rejects.toMatchObject(refused('UNAUTHORIZED', 'account.wrong-login'));
  }
});

test('the cookie is not for scripts, and not sent from other sites', async () => {
  await signedUp();
  const { request } = openBrowser().context(app.services);
  const { cookies } = await app.services.auth.logIn({ email: asked.email, password: PASSWORD }, request.headers);
  expect(cookies).toHaveLength(2);
  expect(cookies[1]).toMatch(/^golden-ticket\.device=.+; HttpOnly; SameSite=Lax$/);
  expect(cookies[0]).toMatch(/^golden-ticket\.session_token=.+; Max-Age=5184000; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('logging out ends the login on the server too', async () => {
  const { browser, api } = await signedUp();
  const kept = new Map(browser.cookies);
  await api.account.logOut();
  expect([...browser.cookies.keys()]).toEqual(['golden-ticket.device']);
  for (const [name, value] of kept) browser.cookies.set(name, value);
  expect(await api.account.me()).toBeNull();
  expect(await app.em().count(Session)).toBe(0);
});

test('an expired login is none', async () => {
  const { api } = await signedUp();
  await app.em().nativeUpdate(Session, {}, { expiresAt: new Date(Date.now() - 1_000) });
  expect(await api.account.me()).toBeNull();
});

test('a cookie that we did not sign is nobody’s', async () => {
  const { browser, api } = await signedUp();
  for (const [name, value] of browser.cookies) {
    browser.cookies.set(
      name,
      value.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
    );
  }
  expect(await api.account.me()).toBeNull();
});

test('nobody costs no query; somebody two for the login and two for what they are told', async () => {
  const { api } = await signedUp();
  expect(await countQueries(() => app.using(openBrowser()).account.me())).toBe(0);
  expect(await countQueries(() => api.account.me())).toBeLessThanOrEqual(4);
});

test('a reset sets another password once, and logs out everywhere', async () => {
  const { api, member } = await signedUp();
  const stranger = app.using(openBrowser());
  expect(await stranger.account.requestReset({ email: asked.email, language: 'en' })).toEqual(
    await stranger.account.requestReset({ email: 'unknown@example.kr', language: 'en' }),
  );
  app.mails.splice(0);
  await app.drain();
  expect(app.mails).toMatchObject([{ to: asked.email, subject: '[골든티켓] 비밀번호를 다시 정해 주세요' }]);
  const token = lastToken();
  await stranger.account.reset({ token, password: 'a new password' });
  expect(await stranger.account.me()).toMatchObject({ id: member.id });
  expect(await api.account.me()).toBeNull();
  await expect(stranger.account.reset({ token, password: 'once more' })).rejects.toMatchObject(
    refused('BAD_REQUEST', 'account.link-invalid'),
  );
  await app.drain();
  expect(app.mails.at(-1)).toMatchObject({ to: asked.email, subject: '[골든티켓] 비밀번호가 바뀌었습니다' });
});

test('one address gets five links of a kind in an hour, whoever asks, and the answer stays the same', async () => {
  await signedUp();
  app.mails.splice(0);
  for (let asks = 0; asks < 7; asks += 1) {
    expect(await app.anonymous.account.requestReset({ email: asked.email, language: 'ko' })).toEqual({});
  }
  await app.drain();
  expect(app.mails).toHaveLength(5);
  app.clock.set('2026-11-22T20:00:01+09:00');
  await app.anonymous.account.requestReset({ email: asked.email, language: 'ko' });
  await app.drain();
  expect(app.mails).toHaveLength(6);
});

test('changing the password takes the current one, and logs out the other devices alone', async () => {
  const { api, member } = await signedUp();
  const phone = app.using(openBrowser({ device: 'phone' }));
  await phone.account.logIn({ name: asked.username, password: PASSWORD });
  await expect(api.account.changePassword({ current: 'wrong', next: 'a new password' })).rejects.toMatchObject(
    refused('BAD_REQUEST', 'account.wrong-password'),
  );
  await api.account.changePassword({ current: PASSWORD, next: 'a new password' });
  expect(await api.account.me()).toMatchObject({ id: member.id });
  expect(await phone.account.me()).toBeNull();
  await phone.account.logIn({ name: asked.username, password: 'a new password' });
});

test('logins are listed with device and address, and ended one by one or all but this', async () => {
  const { api } = await signedUp();
  const phone = app.using(openBrowser({ device: 'phone', address: '198.51.100.7' }));
  const tablet = app.using(openBrowser({ device: 'tablet' }));
  for (const device of [phone, tablet]) await device.account.logIn({ name: asked.username, password: PASSWORD });
  const logins = await api.account.logins();
  expect(logins).toHaveLength(3);
  expect(logins.filter(({ isCurrent }) => isCurrent)).toMatchObject([{ device: 'test browser', address: '192.0.2.1' }]);
  const onPhone = logins.find(({ device }) => device === 'phone');
  expect(onPhone).toMatchObject({ isCurrent: false, address: '198.51.100.7' });
  await api.account.revokeLogin({ id: onPhone!.id });
  expect(await phone.account.me()).toBeNull();
  expect(await tablet.account.me()).not.toBeNull();
  await api.account.revokeOtherLogins();
  expect(await tablet.account.me()).toBeNull();
  expect(await api.account.me()).not.toBeNull();

  const other = await signedUp({ email: 'other@example.kr', username: '남이' });
  const [theirs] = await other.api.account.logins();
  await expect(api.account.revokeLogin({ id: theirs!.id })).rejects.toMatchObject(
    refused('NOT_FOUND', 'account.login-not-found'),
  );
});

test('another address counts once its mail was followed, and the one before is told', async () => {
  const { api, member } = await signedUp();
  await expect(api.account.changeAddress({ email: 'new@example.kr' })).rejects.toMatchObject(
    refused('BAD_REQUEST', 'account.wrong-password'),
  );
  await api.account.changeAddress({ email: 'new@example.kr', password: PASSWORD });
  await app.drain();
  expect(await api.account.me()).toMatchObject({ email: asked.email });
  expect(app.mails.at(-1)).toMatchObject({ to: 'new@example.kr' });
  await app.anonymous.account.confirmAddress({ token: lastToken() });
  expect(await api.account.me()).toMatchObject({ id: member.id, email: 'new@example.kr' });
  await app.drain();
  expect(app.mails.at(-1)).toMatchObject({ to: asked.email, subject: '[골든티켓] 이메일 주소가 바뀌었습니다' });
});

test('an address that is another’s is not given away, and the answer does not tell', async () => {
  const { api } = await signedUp();
  const owner = await given.member(app, { email: 'owner@example.kr' });
  app.mails.splice(0);
  expect(await api.account.changeAddress({ email: owner.email, password: PASSWORD })).toEqual({});
  await app.drain();
  expect(app.mails).toMatchObject([{ to: owner.email, subject: '[골든티켓] 이미 쓰이고 있는 이메일 주소입니다' }]);
  expect(app.mails[0]!.text).not.toContain('token=');
});

test('who came without an address becomes verified by confirming one', async () => {
  const member = await given.member(app, { email: 'kakao-1@members.invalid', emailVerified: false });
  const api = app.as(member);
  expect(await api.account.me()).toMatchObject({ email: null, emailVerified: false, hasPassword: false });
  await api.account.changeAddress({ email: 'real@example.kr' });
  await app.drain();
  expect(app.mails).toMatchObject([{ to: 'real@example.kr' }]);
  await api.account.confirmAddress({ token: lastToken() });
  await app.drain();
  expect(app.mails).toHaveLength(1);
  expect(await app.em().findOneOrFail(Member, member.id)).toMatchObject({
    email: 'real@example.kr',
    emailVerified: true,
  });
});

test('the owner of the operator’s address becomes an operator by proving it', async () => {
  const api = app.using(openBrowser());
  await api.account.signUp({ ...asked, email: 'operator@example.kr' });
  await app.drain();
  await api.account.confirm({ token: lastToken(), password: PASSWORD });
  expect(await api.account.me()).toMatchObject({ role: 'operator' });
});

test('a key is told once, does what its member may, and is worth nothing once revoked', async () => {
  const { api, member } = await signedUp();
  const { id, key } = await api.account.createKey({ name: '스크립트' });
  expect(key).toMatch(/^gt_[\w-]{43}$/);
  expect(await api.account.keys()).toMatchObject([{ id, name: '스크립트', start: key.slice(0, 9), usedAt: null }]);
  expect(JSON.stringify(await app.em().find(ApiKey, {}))).not.toContain(key);

  const script = openBrowser();
  const headers = new Headers({ authorization: `Bearer ${key}` });
  const withKey = app.using({
    ...script,
    headers: () => headers,
    context: (services) => ({
      ...script.context(services),
      member: () => whoIs(app.services)(headers).then(({ answer }) => answer),
    }),
  });
  expect(await withKey.account.me()).toMatchObject({ id: member.id });
  await expect(withKey.account.createKey({ name: 'more' })).rejects.toMatchObject(
    refused('FORBIDDEN', 'member.log-in-itself'),
  );
  await api.account.revokeKey({ id });
  expect(await withKey.account.me()).toBeNull();
});

test('a member has twenty keys at most, however they race', async () => {
  const api = app.as(await given.member(app));
  const ends = await Promise.allSettled(Array.from({ length: 25 }, (_, n) => api.account.createKey({ name: `${n}` })));
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  expect(await api.account.keys()).toHaveLength(20);
});

test('leaving erases: no row, no login, no key, no way in', async () => {
  const { api, browser, member } = await signedUp();
  const phone = app.using(openBrowser());
  await phone.account.logIn({ name: asked.username, password: PASSWORD });
  await api.account.createKey({ name: 'key' });
  await expect(api.account.leave({ password: 'wrong', keepWords: false })).rejects.toMatchObject(
    refused('BAD_REQUEST', 'account.wrong-password'),
  );
  await api.account.leave({ password: PASSWORD, keepWords: true });
  expect(browser.cookies.size).toBe(0);
  expect(await phone.account.me()).toBeNull();
  for (const table of ['member', 'account', 'session', 'api_key', 'mailed_link']) {
    expect(await app.em().getConnection().execute(`select * from ${table}`)).toEqual([]);
  }
  await expect(phone.account.logIn({ name: asked.email, password: PASSWORD })).rejects.toMatchObject(
    refused('UNAUTHORIZED', 'account.wrong-login'),
  );
  await signedUp({ username: member.username });
});
