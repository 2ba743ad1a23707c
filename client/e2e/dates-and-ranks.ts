import { expect, test } from 'vitest';
import { cards } from './visitor.ts';
import type { Visit } from './visitor.ts';

/** What is on when, and what is liked most. */
export function datesAndRanks(visit: Visit): void {
  test('looks through the calendar: a day, by the arrow keys, with a filter', async () => {
    await using visitor = await visit('/calendar');
    const { page } = visitor;
    await page.getByRole('navigation', { name: '빠른 날짜' }).getByRole('link', { name: '내일' }).click();
    await page.waitForURL(/\/calendar\?date=/);
    const tomorrow = new URL(page.url()).searchParams.get('date');
    const month = page.getByRole('grid');
    await month.locator(`[data-day="${tomorrow}"]`).focus();
    await page.keyboard.press('ArrowRight');
    const focused = await page.waitForFunction((from) => {
      const { day } = (document.activeElement as HTMLElement).dataset;
      return day !== from && day;
    }, tomorrow);
    const next = await focused.jsonValue();
    expect(Date.parse(String(next)) - Date.parse(String(tomorrow))).toBe(86_400_000);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/calendar?date=${next}`);
    await cards(page).or(page.locator('main h4 a, main a:has(h4)')).first().waitFor();
    await page.getByRole('button', { name: /모든 가격/ }).click();
    await page.getByRole('option', { name: '50,000원 이하' }).click();
    await page.waitForURL(`**/calendar?date=${next}&price=50000`);
    await page.getByRole('navigation', { name: '빠른 날짜' }).getByRole('link', { name: '오늘', exact: true }).click();
    await page.waitForURL('**/calendar?price=50000');
    const today = page.getByRole('navigation', { name: '빠른 날짜' }).getByRole('link', { name: '오늘', exact: true });
    expect(await today.getAttribute('aria-current')).toBe('page');
  });

  test('sees what is liked most, and opens the first', async () => {
    await using visitor = await visit('/ranking');
    const { page } = visitor;
    const first = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByText('1위', { exact: true }) });
    const title = await first.getByRole('heading').innerText();
    const likes = await page.getByText(/^좋아요 [\d,]+$/).allInnerTexts();
    const counts = likes.map((text) => Number(text.replaceAll(/\D/g, '')));
    expect(counts.length).toBeGreaterThan(10);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    await first.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  });
}
