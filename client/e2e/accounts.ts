import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { call, logIn, logInAsOperator, mailTo, newLogin, signUp } from './members.ts';
import { expectNoBarrier } from './visitor.ts';
import type { Visit, Visitor } from './visitor.ts';

const field = (page: Page, label: string) => page.getByRole('main').getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const menuOf = (page: Page, name: string) => page.getByRole('button', { name: `${name} 님의 메뉴` });

/** Whom the site takes the visitor's browser for. */
async function me({ page, address }: Visitor): Promise<unknown> {
  const answer = await page.context().request.get(`${address}/trpc/account.me`);
  return ((await answer.json()) as { result: { data: unknown } }).result.data;
}

/** Follows the link of a mail in the window that is open. */
async function followMail(visitor: Visitor, email: string, path: string): Promise<void> {
  const mail = await mailTo(visitor, email, path);
  const link = new RegExp(`${path}\\?token=[\\w-]+`).exec(mail)?.[0];
  await visitor.page.goto(`${visitor.address}${link}`);
  // The secret leaves the address bar.
  await visitor.page.waitForURL(`${visitor.address}${path}`);
}

/** What a browser says in the console where the server refuses what was asked of it. */
function expectRefusals({ complaints }: Visitor): void {
  expect(complaints.filter((complaint) => !/status of 4\d\d/.test(complaint))).toEqual([]);
  complaints.length = 0;
}

/** Becoming a member, being one in several browsers, and leaving. */
export function accounts(visit: Visit): void {
  test('signs up, follows the mail and is back where they were', async () => {
    await using visitor = await visit('/venues?q=극장');
    const { page } = visitor;
    const { email, username, password } = newLogin();
    await page.getByRole('banner').getByRole('link', { name: '로그인' }).click();
    await expectNoBarrier(page, '/log-in');
    await page.getByRole('main').getByRole('link', { name: '회원 가입' }).click();
    await field(page, '이메일 주소').fill('not an address');
    await field(page, '사용자 이름').fill(username);
    await field(page, '비밀번호').fill(password);
    await button(page, '회원 가입').click();
    await page.getByText('name@example.com처럼 적어 주세요.').waitFor();
    expect(await field(page, '이메일 주소').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field(page, '비밀번호').inputValue()).toBe(password);
    await expectNoBarrier(page, '/sign-up with a wrong field');
    await field(page, '이메일 주소').fill(email);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '메일함을 확인해 주세요' }).waitFor();
    await expectNoBarrier(page, 'look into your mail');

    await followMail(visitor, email, '/confirm');
    await page.reload();
    await field(page, '비밀번호').fill('something else');
    await button(page, '가입 마치기').click();
    await page.getByText('비밀번호가 맞지 않습니다.').waitFor();
    await expectNoBarrier(page, '/confirm');
    await field(page, '비밀번호').fill(password);
    await button(page, '가입 마치기').click();
    await page.waitForURL((address) => address.pathname === '/venues' && address.searchParams.get('q') === '극장');
    await menuOf(page, username).waitFor();
    expectRefusals(visitor);
  });

  test('chooses another user name where theirs was taken before they followed the mail', async () => {
    await using first = await visit('/sign-up');
    await using second = await visit('/');
    const wanted = newLogin();
    const { page } = first;
    await field(page, '이메일 주소').fill(wanted.email);
    await field(page, '사용자 이름').fill(wanted.username);
    await field(page, '비밀번호').fill(wanted.password);
    await button(page, '회원 가입').click();
    await page.getByRole('heading', { name: '메일함을 확인해 주세요' }).waitFor();
    await signUp(second, { username: wanted.username });
    await followMail(first, wanted.email, '/confirm');
    await field(page, '비밀번호').fill(wanted.password);
    await button(page, '가입 마치기').click();
    const { username } = newLogin();
    await field(page, '다른 사용자 이름').fill(username);
    await button(page, '가입 마치기').click();
    await menuOf(page, username).waitFor();
    expectRefusals(first);
  });

  test('logs in by user name after a wrong password, which every open tab notices, and out again', async () => {
    await using other = await visit('/');
    const login = await signUp(other);
    await using visitor = await visit('/calendar');
    const { page } = visitor;
    const tab = await page.context().newPage();
    await tab.goto(`${visitor.address}/venues`);
    await tab.getByRole('banner').getByRole('link', { name: '로그인' }).waitFor();
    await page.goto(`${visitor.address}/log-in?returnTo=/ranking`);
    await field(page, '이메일 주소 또는 사용자 이름').fill(login.username);
    await field(page, '비밀번호').fill('not it at all');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('비밀번호가 맞지 않습니다', { exact: false }).waitFor();
    expect(await field(page, '이메일 주소 또는 사용자 이름').inputValue()).toBe(login.username);
    expectRefusals(visitor);
    await field(page, '비밀번호').fill(login.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitor.address}/ranking`);
    await menuOf(tab, login.username).waitFor();
    await menuOf(page, login.username).click();
    await page.getByRole('dialog').getByRole('button', { name: '로그아웃' }).click();
    await tab.getByRole('banner').getByRole('link', { name: '로그인' }).waitFor();
    expect(await me(visitor)).toBeNull();
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
    'is not sent to %s once logged in',
    async (returnTo) => {
      await using visitor = await visit('/');
      const { page, address } = visitor;
      const { username, password } = await signUp(visitor);
      await call(visitor, 'account.logOut', {});
      await page.goto(`${address}/log-in?returnTo=${encodeURIComponent(returnTo)}`);
      await field(page, '이메일 주소 또는 사용자 이름').fill(username);
      await field(page, '비밀번호').fill(password);
      await page.keyboard.press('Enter');
      await menuOf(page, username).waitFor();
      expect(page.url()).toBe(`${address}/`);
    },
  );

  test('is told in a sentence why a provider did not let them in', async () => {
    await using visitor = await visit('/log-in?error=account_not_linked');
    await visitor.page.getByRole('alert').getByText('이미 가입한 계정이 있습니다', { exact: false }).waitFor();
    await expectNoBarrier(visitor.page, '/log-in?error');
  });

  test('chooses another password by mail, which logs them in', async () => {
    await using visitor = await visit('/');
    const { page, address } = visitor;
    const { email, username } = await signUp(visitor);
    await call(visitor, 'account.logOut', {});
    await page.goto(`${address}/forgot-password`);
    await expectNoBarrier(page, '/forgot-password');
    await field(page, '이메일 주소').fill(email);
    await button(page, '링크 받기').click();
    await page.getByRole('heading', { name: '메일함을 확인해 주세요' }).waitFor();
    await followMail(visitor, email, '/reset-password');
    await expectNoBarrier(page, '/reset-password');
    await field(page, '새 비밀번호').fill('another long evening');
    await button(page, '비밀번호 바꾸고 로그인').click();
    await menuOf(page, username).waitFor();
    await logIn(visitor, { email, username, password: 'another long evening' });
    // The link was good once.
    await page.goto(`${address}/reset-password?token=${'x'.repeat(43)}`);
    await field(page, '새 비밀번호').fill('and one more evening');
    await button(page, '비밀번호 바꾸고 로그인').click();
    await page.getByRole('heading', { name: '쓸 수 없는 링크입니다' }).waitFor();
    expectRefusals(visitor);
  });

  test('changes the password, which logs out the other browser', async () => {
    await using here = await visit('/');
    await using there = await visit('/');
    const login = await signUp(here);
    await logIn(there, login);
    await there.page.goto(`${there.address}/settings/logins`);
    await there.page.getByText('이 기기', { exact: true }).waitFor();
    const { page } = here;
    await page.goto(`${here.address}/settings/password`);
    await field(page, '지금 비밀번호').fill('a guess');
    await field(page, '새 비밀번호').fill('curtain up at eight');
    await button(page, '비밀번호 바꾸기').click();
    await page.getByText('비밀번호가 맞지 않습니다.').waitFor();
    expectRefusals(here);
    await field(page, '지금 비밀번호').fill(login.password);
    await button(page, '비밀번호 바꾸기').click();
    await page.getByText('다른 기기에서는 로그아웃되었습니다', { exact: false }).waitFor();
    expect(await me(here)).toMatchObject({ username: login.username });
    expect(await me(there)).toBeNull();
    // The first refusal tells the other browser.
    await there.page.getByRole('link', { name: 'API 키' }).click();
    await there.page.getByRole('heading', { name: '설정은 로그인해야 볼 수 있습니다' }).waitFor();
    expectRefusals(there);
  });

  test('makes a key that works over HTTP until it is revoked', async () => {
    await using visitor = await visit('/');
    const { page, address } = visitor;
    const { username } = await signUp(visitor);
    await page.goto(`${address}/settings/keys`);
    await field(page, '키 이름').fill('my script');
    await button(page, '키 만들기').click();
    const key = await field(page, '새 API 키').inputValue();
    const ask = async () => {
      const answer = await fetch(`${address}/trpc/account.me`, { headers: { authorization: `Bearer ${key}` } });
      return ((await answer.json()) as { result?: { data: unknown } }).result?.data ?? null;
    };
    expect(await ask()).toMatchObject({ username });
    await expectNoBarrier(page, '/settings/keys');
    await button(page, '‘my script’ 키 없애기').click();
    await page.getByRole('alertdialog').getByRole('button', { name: '없애기', exact: true }).click();
    await page.getByText('아직 만든 키가 없습니다.').waitFor();
    expect(await ask()).toBeNull();
  });

  test('sets name and picture, which others see; one follows and then blocks them', async () => {
    await using star = await visit('/');
    await using fan = await visit('/');
    const { username } = await signUp(star);
    await signUp(fan);
    await star.page.goto(`${star.address}/settings`);
    await field(star.page, '이름').fill('무대 위의 별');
    await field(star.page, '소개').fill('<script>alert(1)</script>');
    await button(star.page, '저장').click();
    await star.page.getByText('저장했습니다.').waitFor();
    const file = { name: 'me.png', mimeType: 'image/png', buffer: await star.page.screenshot() };
    await star.page.locator('input[type="file"]').setInputFiles(file);
    const crop = star.page.getByRole('dialog', { name: '보일 곳 고르기' });
    await crop.getByRole('slider', { name: '확대' }).press('End');
    await crop.getByRole('slider', { name: '가로 위치' }).press('Home');
    await expectNoBarrier(star.page, 'choosing what is shown');
    await crop.getByRole('button', { name: '이대로 쓰기' }).click();
    await star.page.getByRole('main').locator('picture').waitFor();

    await fan.page.goto(`${fan.address}/members/${encodeURIComponent(username)}`);
    await fan.page.getByRole('heading', { level: 1, name: '무대 위의 별' }).waitFor();
    await fan.page.getByText('<script>alert(1)</script>').waitFor();
    await button(fan.page, '팔로우 무대 위의 별').click();
    await button(fan.page, '팔로잉 무대 위의 별').waitFor();
    await fan.page.getByRole('link', { name: '팔로워 1' }).click();
    await fan.page.getByRole('heading', { level: 2, name: '팔로워 1' }).waitFor();
    await expectNoBarrier(fan.page, "a member's followers");
    await button(fan.page, '무대 위의 별 님에게 할 수 있는 일').click();
    await fan.page.getByRole('dialog').getByRole('button', { name: '무대 위의 별 님 차단하기' }).click();
    await fan.page.getByRole('alertdialog').getByRole('button', { name: '차단하기' }).click();
    await fan.page.waitForURL(`${fan.address}/`);
    await fan.page.goto(`${fan.address}/members/${encodeURIComponent(username)}`);
    await fan.page.getByRole('heading', { name: '볼 수 없는 회원입니다' }).waitFor();
    await fan.page.goto(`${fan.address}/settings/blocked`);
    await button(fan.page, '무대 위의 별 님 차단 풀기').click();
    await fan.page.getByText('차단한 회원이 없습니다.').waitFor();
    expectRefusals(fan);
  });

  test('leaves, and is nobody afterwards', async () => {
    await using visitor = await visit('/');
    const { page, address } = visitor;
    const { username, password } = await signUp(visitor);
    await page.goto(`${address}/settings/leave`);
    await expectNoBarrier(page, '/settings/leave');
    await button(page, '탈퇴하기').click();
    expect(await field(page, '지금 비밀번호').evaluate((element) => element === document.activeElement)).toBe(true);
    await field(page, '지금 비밀번호').fill(password);
    await button(page, '탈퇴하기').click();
    await page.waitForURL(`${address}/`);
    await page.getByRole('banner').getByRole('link', { name: '로그인' }).waitFor();
    expect(await me(visitor)).toBeNull();
    await page.goto(`${address}/members/${encodeURIComponent(username)}`);
    await page.getByRole('heading', { name: '볼 수 없는 회원입니다' }).waitFor();
    expectRefusals(visitor);
  });

  test.each([
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)(
    'meets nothing that keeps anyone out on pages of their own, $colorScheme, $width px wide',
    async ({ colorScheme, width }) => {
      await using visitor = await visit('/settings', { colorScheme, viewport: { width, height: 900 } });
      const { page, address } = visitor;
      await page.getByRole('heading', { name: '설정은 로그인해야 볼 수 있습니다' }).waitFor();
      await expectNoBarrier(page, '/settings for nobody');
      const { username } = await logInAsOperator(visitor);
      await call(visitor, 'like.set', { kind: 'performance', id: 1, liked: true });
      const own = `/members/${encodeURIComponent(username)}`;
      const settings = ['', '/address', '/password', '/logins', '/keys', '/blocked'].map((part) => `/settings${part}`);
      for (const path of [...settings, own, `${own}/likes`, `${own}/venues`, `${own}/people`, `${own}/following`]) {
        await page.goto(address + path);
        await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
        await expectNoBarrier(page, path);
      }
      await menuOf(page, username).click();
      await page.getByRole('dialog').getByRole('link', { name: '운영' }).waitFor();
      await expectNoBarrier(page, 'the menu of an account');
    },
  );
}
