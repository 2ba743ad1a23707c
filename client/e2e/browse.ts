import { expect, test } from 'vitest';
import { cards } from './visitor.ts';
import type { Visit } from './visitor.ts';

/** From shelf to list to performance, its pictures, and back; and where nothing is. */
export function browsing(visit: Visit): void {
  test('finds a performance from the home page and comes back to the place left', async () => {
    await using visitor = await visit('/');
    const { page } = visitor;
    await page.getByRole('region', { name: '뮤지컬' }).getByRole('link', { name: '뮤지컬 전체 보기' }).click();
    await page.waitForURL('**/performances?genre=musical');
    await page.getByRole('navigation', { name: '장르' }).getByRole('link', { name: '전체' }).click();
    await page.getByRole('heading', { level: 1, name: '모든 공연' }).waitFor();
    await page.locator('main [aria-busy="true"]').waitFor({ state: 'detached' });
    await cards(page).nth(39).scrollIntoViewIfNeeded();
    await cards(page).nth(45).waitFor();
    const wanted = cards(page).nth(45);
    await wanted.scrollIntoViewIfNeeded();
    const title = await wanted.getByRole('heading').innerText();
    const left = await page.evaluate(() => scrollY);
    await wanted.click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await page.goBack();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 50, left);
    expect(await cards(page).nth(45).isVisible()).toBe(true);
  });

  test('looks at a poster large and goes on with the keyboard where they were', async () => {
    await using visitor = await visit('/performances');
    const { page } = visitor;
    await cards(page).first().click();
    const poster = page.getByRole('button', { name: /포스터 크게 보기/ });
    await poster.focus();
    await page.keyboard.press('Enter');
    const viewer = page.getByRole('dialog', { name: '크게 보기' });
    await viewer.getByRole('img').first().waitFor();
    const first = await viewer.getByRole('img').first().getAttribute('alt');
    const place = await viewer.getByRole('status').innerText();
    if (place) {
      await page.keyboard.press('ArrowRight');
      await viewer.getByText('2 / ').waitFor();
      await page.keyboard.press('ArrowLeft');
    }
    await viewer.getByRole('img', { name: String(first) }).waitFor();
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    await expect.poll(() => poster.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('skips to the content with the first key press', async () => {
    await using visitor = await visit('/performances');
    const { page } = visitor;
    await cards(page).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test.each(['/no/such/page', '/performances/2000000000', '/performances/zero', '/venues/2000000000', '/people/x'])(
    'is told that %s is not there, with a way on',
    async (path) => {
      const { page, ...visitor } = await visit(path);
      await page.getByRole('main').getByRole('link').first().waitFor();
      expect(await page.getByRole('main').getByRole('heading').first().innerText()).not.toBe('');
      visitor.complaints.length = 0; // a 404 of the API is told in the console too
      await visitor[Symbol.asyncDispose]();
    },
  );
}
