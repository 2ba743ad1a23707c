import { createRouter } from '@tanstack/react-router';
import { CrashPage } from './components/crash-page.tsx';
import { NotFoundPage } from './components/not-found-page.tsx';
import { parseSearch, stringifySearch } from './lib/search-string.ts';
import { whenIdle } from './lib/when-idle.ts';
import { routeTree } from './route-tree.gen.ts';

/** Addresses stay readable: search params are plain texts, never JSON. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: NotFoundPage,
  parseSearch,
  stringifySearch,
});

/** Pages that most visits never come to. */
const FOR_FEW = /^\/(operator|settings|confirm|reset-password)/;

/** The document is loaded before its first page is drawn, whose pictures come first. */
const QUIET_MS = 3_000;

/**
 * Fetches the code of the other pages once this one is complete and there is nothing better to do. They are small, and a page that is here already opens at once,
 * also when the connection is gone or a new version has replaced the files.
 */
export function preparePages(): void {
  const load = () => {
    for (const route of Object.values(router.routesById)) {
      if (!FOR_FEW.test(route.id)) void router.loadRouteChunk(route)?.catch(() => undefined);
    }
  };
  const whenQuiet = () => setTimeout(() => whenIdle(load), QUIET_MS);
  if (document.readyState === 'complete') whenQuiet();
  else addEventListener('load', whenQuiet, { once: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
