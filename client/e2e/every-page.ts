import { expect, test } from 'vitest';
import { expectNoBarrier, layoutShift } from './visitor.ts';
import type { Visit } from './visitor.ts';

/** What holds on all pages: languages, themes, and nothing that keeps anyone out. */
export function everyPage(visit: Visit): void {
  test('reads it in English, and the choice stays', async () => {
    await using visitor = await visit('/');
    const { page } = visitor;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Performances', exact: true }).first().waitFor();
    await page.goto(`${visitor.address}/performances?region=busan&km=5&lat=35.1&lng=129`);
    await page.getByRole('button', { name: 'Remove filter: Busan' }).waitFor();
    await page.getByRole('button', { name: 'Remove filter: Within 5 km' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toMatch(/Golden Ticket/);
  });

  test.each(['/', '/performances', '/performances/1'])(
    'begins %s with what the page itself then asks for, and asks once',
    async (path) => {
      await using visitor = await visit(path);
      const { page } = visitor;
      await page.getByRole('main').getByRole('heading').first().waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      const asked = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/trpc/performance.')),
      );
      const announced = await page
        .locator('link[rel="preload"][as="fetch"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      expect(announced).toHaveLength(1);
      expect(asked).toEqual(announced);
    },
  );

  test('dims the lights, and they stay dimmed', async () => {
    await using visitor = await visit('/', { colorScheme: 'light' });
    const { page } = visitor;
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: '어두운 화면으로' }).click();
    await page.getByRole('button', { name: '밝은 화면으로' }).waitFor();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
  });

  test.concurrent.each([
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)(
    'meets nothing on any page that keeps anyone out, $colorScheme, $width px wide',
    async ({ colorScheme, width }) => {
      await using visitor = await visit('/performances', { colorScheme, viewport: { width, height: 900 } });
      const { page } = visitor;
      const linkTo = async (from: string, prefix: string) => {
        await page.goto(visitor.address + from);
        const link = page.getByRole('main').locator(`a[href^="${prefix}"]:not([href*="?"])`);
        return String(await link.first().getAttribute('href'));
      };
      const performance = await linkTo('/performances?genre=musical', '/performances/');
      const paths = [
        '/',
        '/performances',
        '/performances?region=seoul&price=50000&access=ramp&km=30&lat=37.567&lng=126.978&sort=distance',
        '/performances?region=sejong&from=2999-01-01&to=2999-01-01',
        performance,
        await linkTo(performance, '/people/'),
        '/venues',
        await linkTo('/venues', '/venues/'),
        '/calendar',
        '/ranking',
        '/search?q=뮤지컬',
        '/search',
        '/no/such/page',
      ];
      for (const path of paths) {
        await page.goto(visitor.address + path);
        await page.getByRole('main').getByRole('heading').first().waitFor();
        await expectNoBarrier(page, path);
        expect({ path, jumps: (await layoutShift(page)) > 0.1 }).toEqual({ path, jumps: false });
      }
    },
  );
}
