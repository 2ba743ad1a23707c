import { expect, test } from 'vitest';
import { cards } from './visitor.ts';
import type { Visit } from './visitor.ts';

/** Finding by name, from any page. */
export function searching(visit: Visit): void {
  test('finds a performance by a part of its title, with the keyboard alone', async () => {
    await using visitor = await visit('/performances');
    const { page } = visitor;
    const title = await cards(page).first().getByRole('heading').innerText();
    const word = title.split(/\s+/).toSorted((a, b) => b.length - a.length)[0] ?? title;
    await page.keyboard.press('/');
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await cards(page).filter({ hasText: title }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  });

  test('is offered what they may mean while typing, by initial consonants too, and opens it by the arrow keys', async () => {
    await using visitor = await visit('/');
    const { page } = visitor;
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('ㅁㅈㅋ');
    const offers = page.getByRole('listbox', { name: '추천 검색어' });
    await offers.getByRole('option', { name: '뮤지컬' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = offers.getByRole('option', { selected: true });
    expect(await chosen.count()).toBe(1);
    expect(await page.getByRole('combobox').first().getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await offers.waitFor({ state: 'detached' });
    await page.waitForURL((address) => address.pathname !== '/');
  });

  test('is offered what they searched for before, until they clear it', async () => {
    await using visitor = await visit('/search?q=콘서트');
    const { page } = visitor;
    const field = page.getByRole('banner').getByRole('combobox');
    await field.fill('오페라');
    await field.press('Enter');
    await page.waitForURL(/q=%EC%98%A4/);
    await field.fill('');
    const recent = page.getByRole('listbox', { name: '최근 검색어' });
    await recent.getByRole('option', { name: '오페라' }).waitFor();
    await page.getByRole('button', { name: '모두 지우기' }).click();
    await recent.waitFor({ state: 'detached' });
  });

  test('is told kindly when there is nothing', async () => {
    await using visitor = await visit('/search?q=쀍뷁훽');
    await visitor.page.getByText('“쀍뷁훽”에 맞는 결과가 없습니다').waitFor();
  });
}
