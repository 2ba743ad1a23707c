import { afterAll, beforeAll, describe } from 'vitest';
import { hasBrowser } from './browser.ts';
import { openSite } from './visitor.ts';
import type { Visit } from './visitor.ts';

/** Journeys that share one site: each starting one would draw posters of its own. Skipped where there is no browser. */
export function journeys(who: string, walk: (visit: Visit) => void): void {
  describe.skipIf(!hasBrowser)(who, { timeout: 240_000 }, () => {
    let site: Awaited<ReturnType<typeof openSite>>;
    beforeAll(async () => {
      site = await openSite();
    }, 120_000);
    afterAll(() => site?.[Symbol.asyncDispose]());

    walk((path, options) => site.visit(path, options));
  });
}
