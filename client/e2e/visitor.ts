import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { sampleCatalogue } from '../../server/src/features/sample/sample-catalogue.ts';
import { stopDrawing } from '../../server/src/testing/stop-drawing.ts';
import { launch } from './browser.ts';
import { startSite } from './site.ts';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** Who is an operator of the site that journeys share, once signed up. */
export const OPERATOR_EMAIL = 'operator@example.com';

/** Somebody with a browser window of their own, on a site that all journeys share. */
export interface Visitor extends AsyncDisposable {
  page: Page;
  address: string;
  /** The site's data directory, where its mails land. */
  dataDir: string;
  /** What the console called an error, a broken policy among them; closing fails on any that is left. */
  complaints: string[];
}

/** Opens a window of its own at a path. */
export type Visit = (path: string, options?: ContextOptions) => Promise<Visitor>;

/** The site with its whole sample catalogue, and a browser to visit it with. */
export async function openSite(): Promise<{ visit: Visit; databaseUrl: string } & AsyncDisposable> {
  await using opening = new AsyncDisposableStack();
  // Members of journeys each come from an address of their own, as a proxy would tell it: limits count by address.
  const { address, databaseUrl, dataDir } = opening.use(await startSite({ OPERATOR_EMAIL, TRUSTED_PROXIES: '1' }));
  const browser = opening.adopt(await launch(), (launched) => launched.close());
  await sampleArrived(address);
  await stopDrawing(databaseUrl);
  const stack = opening.move();
  return {
    databaseUrl,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
    async visit(path, options = {}) {
      const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address + path);
      return {
        page,
        address,
        dataDir,
        complaints,
        [Symbol.asyncDispose]: async () => {
          await context.close();
          expect(complaints).toEqual([]);
        },
      };
    },
  };
}

/** The site opens with the first of its sample; journeys want lists that no longer grow. */
export async function sampleArrived(address: string): Promise<void> {
  const { performances } = sampleCatalogue(new Date().toISOString().slice(0, 10));
  await vi.waitFor(
    async () => {
      const status = (await (await fetch(`${address}/trpc/catalogue.status`)).json()) as {
        result: { data: { performances: number } };
      };
      expect(status.result.data.performances).toBeGreaterThanOrEqual(performances.length);
    },
    { timeout: 60_000, interval: 250 },
  );
}

/** The performances on the page, each a link around its poster and name. */
export const cards = (page: Page): Locator => page.locator('main a[href^="/performances/"]:has(h3)');

/** How many the page says there are, once it says so. */
export async function total(page: Page): Promise<number> {
  const said = page.locator('main output', { hasText: /\d편/ }).first();
  return Number((await said.innerText()).replaceAll(/\D/g, ''));
}

/** That the page has all it asked for, and stands still where it is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('main [aria-busy="true"], main .breathing') &&
      document
        .getAnimations()
        .filter(({ effect }) => (effect as KeyframeEffect).target?.checkVisibility({ contentVisibilityAuto: true }))
        .every(({ effect }) => effect?.getTiming().iterations === Infinity),
  );
}

/** That nothing on the page keeps anyone out, and that it is no wider than its window. */
export async function expectNoBarrier(page: Page, what: string): Promise<void> {
  await settled(page);
  // Within the page and for violations alone: without frames of other sites it finds the same in a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => ({ what, id, targets: nodes.map(({ html }) => html) }))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** How much of the page has jumped since it was opened, as the browser scores it (Cumulative Layout Shift: past 0.1 is not good). */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
    return shifts.reduce((sum, { value, hadRecentInput }) => (hadRecentInput ? sum : sum + value), 0);
  });
}
