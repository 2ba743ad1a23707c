import { expect, test } from 'vitest';
import { cards, expectNoBarrier, total } from './visitor.ts';
import type { Visit } from './visitor.ts';

const CITY_HALL = { latitude: 37.566_535, longitude: 126.977_969 };
const PHONE = { viewport: { width: 390, height: 844 } };

/** The list narrowed in every way, on a desk and on a phone. */
export function filtering(visit: Visit): void {
  test('narrows the list with the keyboard alone, in the address too, and back undoes it', async () => {
    await using visitor = await visit('/performances');
    const { page } = visitor;
    const all = await total(page);
    await page.getByRole('button', { name: /모든 지역/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '부산' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/performances?region=busan');
    const chips = page.getByRole('list', { name: '적용한 조건' });
    await chips.getByRole('button', { name: '부산 조건 빼기' }).waitFor();
    await expect.poll(() => total(page)).toBeLessThan(all);

    await page.reload();
    await chips.getByRole('button', { name: '부산 조건 빼기' }).waitFor();
    await page.getByRole('button', { name: /모든 가격/ }).click();
    await page.getByRole('option', { name: '20,000원 이하' }).click();
    await page.waitForURL('**/performances?region=busan&price=20000');
    // The list of prices gives the focus back to its button, in its own time.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'));
    await expect.poll(focused).toBe('listbox');
    await chips.getByRole('button', { name: '부산 조건 빼기' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/performances?price=20000');
    const left = chips.getByRole('button', { name: '20,000원 이하 조건 빼기' });
    await expect.poll(() => left.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await page.waitForURL('**/performances?region=busan&price=20000');
    await chips.getByRole('button', { name: '모두 지우기' }).click();
    await page.waitForURL('**/performances');
    await expect.poll(() => total(page)).toBe(all);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('puts them in another order', async () => {
    await using visitor = await visit('/performances');
    const { page } = visitor;
    await page.getByRole('button', { name: '인기순 정렬' }).click();
    await page.getByRole('option', { name: '개막 임박순' }).click();
    await page.waitForURL('**/performances?sort=opening');
    await cards(page)
      .filter({ hasText: /내일 개막|일 뒤 개막/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /공연 중·예정/ }).click();
    await page.getByRole('option', { name: '종료' }).click();
    await page.waitForURL('**/performances?state=ended');
    await page.getByRole('button', { name: '인기순 정렬' }).click();
    await page.getByRole('option', { name: '최신순' }).waitFor();
    expect(await page.getByRole('option', { name: '개막 임박순' }).count()).toBe(0);
  });

  test('asks for days: one of the usual, or from one day of a month to another', async () => {
    await using visitor = await visit('/performances');
    const { page } = visitor;
    await page.getByRole('button', { name: '모든 날짜' }).click();
    const dates = page.getByRole('dialog', { name: '날짜' });
    await dates.getByRole('button', { name: '이번 주말' }).click();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
    await dates.getByRole('button', { name: '다음 달' }).click();
    const days = dates.getByRole('grid').getByRole('button');
    await days.nth(9).click();
    await page.waitForURL(/from=(\d{4}-\d\d-10)&to=\1$/);
    await days.nth(9).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=(\d{4}-\d\d)-10&to=\1-18$/);
    await page.keyboard.press('Escape');
    await dates.waitFor({ state: 'detached' });
    await page
      .getByRole('list', { name: '적용한 조건' })
      .getByRole('button', { name: /\.10 – .*18/ })
      .waitFor();
  });

  test('finds what is near, nearest first, only once they asked for it', async () => {
    await using visitor = await visit('/performances', { geolocation: CITY_HALL, permissions: ['geolocation'] });
    const { page } = visitor;
    await cards(page).first().waitFor();
    await page.getByRole('button', { name: '인기순 정렬' }).click();
    expect(await page.getByRole('option', { name: '가까운 순' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '내 주변' }).click();
    await page.waitForURL('**/performances?lat=37.567&lng=126.978&km=5&sort=distance');
    await cards(page)
      .first()
      .getByText(/^[\d.]+ k?m$/)
      .waitFor();
    await page
      .getByRole('button', { name: /5 km 안/ })
      .first()
      .click();
    await page.getByRole('option', { name: '1 km 안', exact: true }).click();
    await page.waitForURL(/km=1&sort=distance/);
    await page.getByRole('button', { name: '위치 끄기' }).click();
    await page.waitForURL('**/performances');
  });

  test('is told what to do where their position is refused', async () => {
    await using visitor = await visit('/performances', { permissions: [] });
    const { page } = visitor;
    await page.getByRole('button', { name: '내 주변' }).click();
    await page.getByText(/위치 사용이 허락되지 않았습니다|위치를 알아내지 못했습니다/).waitFor();
    expect(page.url()).not.toContain('lat=');
  });

  test('is told which condition to let go of when nothing fits', async () => {
    await using visitor = await visit(
      '/performances?genre=opera&region=sejong&from=2999-01-01&to=2999-01-02&sort=newest',
    );
    const { page } = visitor;
    await page.getByText('조건에 맞는 공연이 없습니다').waitFor();
    await page.getByRole('main').getByRole('button', { name: '모두 지우기' }).last().click();
    await page.waitForURL('**/performances?sort=newest');
    await page.goto(`${visitor.address}/performances?region=seoul&from=2999-01-01&to=2999-01-02`);
    await page.getByRole('button', { name: /빼면 \d+편/ }).click();
    await page.waitForURL('**/performances?region=seoul');
    await cards(page).first().waitFor();
  });

  test('narrows the list on a phone, on a sheet that keeps the focus and gives it back', async () => {
    await using visitor = await visit('/performances', PHONE);
    const { page } = visitor;
    const opener = page.getByRole('button', { name: '필터' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: '공연 거르기' });
    await sheet.getByText('무료', { exact: true }).click();
    await page.waitForURL('**/performances?price=0');
    await sheet.getByRole('button', { name: '경사로' }).click();
    await page.waitForURL('**/performances?price=0&access=ramp');
    await expectNoBarrier(page, 'the sheet');
    await sheet.getByRole('button', { name: /^\d+편 보기$/ }).click();
    await sheet.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('필터 2');
  });
}
