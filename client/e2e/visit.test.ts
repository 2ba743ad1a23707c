import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, launch } from './browser.ts';
import { startSite } from './site.ts';

describe.skipIf(!hasBrowser)('a visitor', { timeout: 180_000 }, () => {
  const stack = new AsyncDisposableStack();
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    ({ address } = stack.use(await startSite()));
    browser = stack.adopt(await launch(), (launched) => launched.close());
  });
  afterAll(() => stack.disposeAsync());

  /** A page of its own that fails the test on anything the console calls an error, a broken policy among them. */
  async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address + path);
    return {
      page,
      complaints,
      [Symbol.asyncDispose]: async () => {
        await context.close();
        expect(complaints).toEqual([]);
      },
    };
  }

  const cards = (page: Page) => page.locator('main a[href^="/performances/"]:has(h3)');

  test('finds a performance from the home page and comes back to the place left', async () => {
    await using visitor = await visit('/');
    const { page } = visitor;
    await page.getByRole('region', { name: '뮤지컬' }).getByRole('link', { name: '뮤지컬 전체 보기' }).click();
    await page.waitForURL('**/performances?genre=musical');
    await cards(page).first().waitFor();

    await page.goto(`${address}/performances`);
    await cards(page).nth(39).waitFor();
    await cards(page).nth(39).scrollIntoViewIfNeeded();
    await cards(page).nth(45).waitFor();
    const wanted = cards(page).nth(45);
    await wanted.scrollIntoViewIfNeeded();
    const title = await wanted.getByRole('heading').innerText();
    const left = await page.evaluate(() => scrollY);
    await wanted.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.goBack();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 50, left);
    expect(await cards(page).nth(45).isVisible()).toBe(true);
  });

  test('narrows the list by region and state, in the address too', async () => {
    await using visitor = await visit('/performances');
    const { page } = visitor;
    await page.getByRole('button', { name: /지역/ }).click();
    await page.getByRole('option', { name: '부산' }).click();
    await page.waitForURL('**/performances?region=busan');
    const address2 = page.url();
    await cards(page).first().waitFor();
    await page.reload();
    expect(page.url()).toBe(address2);
    await page.getByRole('button', { name: /부산/ }).waitFor();
  });

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
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  test('reads it in English, and the choice stays', async () => {
    await using visitor = await visit('/');
    const { page } = visitor;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Performances', exact: true }).first().waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Performances', exact: true }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test.each(['/no/such/page', '/performances/2000000000', '/performances/zero', '/venues/2000000000'])(
    'is told that %s is not there, with a way on',
    async (path) => {
      const { page, ...visitor } = await visit(path);
      await page.getByRole('main').getByRole('link').first().waitFor();
      expect(await page.getByRole('main').getByRole('heading').first().innerText()).not.toBe('');
      visitor.complaints.length = 0; // a 404 of the API is told in the console too
      await visitor[Symbol.asyncDispose]();
    },
  );

  describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
    test.each([390, 1280])('nothing on any page keeps anyone out, at %i px', async (width) => {
      await using visitor = await visit('/performances', { colorScheme, viewport: { width, height: 900 } });
      const { page } = visitor;
      const detail = await cards(page).first().getAttribute('href');
      for (const path of ['/', '/performances', String(detail), '/search?q=뮤지컬', '/search']) {
        await page.goto(address + path);
        await page.getByRole('main').getByRole('heading').first().waitFor();
        await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => ({ path, id, targets: nodes.map(({ html }) => html) }))).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      }
    });
  });
});
