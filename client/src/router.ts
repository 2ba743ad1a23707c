import { createRouter } from '@tanstack/react-router';
import { CrashPage } from './components/crash-page.tsx';
import { NotFoundPage } from './components/not-found-page.tsx';
import { parseSearch, stringifySearch } from './lib/search-string.ts';
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

/**
 * Fetches the code of the other pages once there is nothing better to do. They are small, and a page that is here already opens at once,
 * also when the connection is gone or a new version has replaced the files.
 */
export function preparePages(): void {
  const idle =
    'requestIdleCallback' in globalThis ? requestIdleCallback : (task: () => void) => setTimeout(task, 2_000);
  const load = () => {
    for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route)?.catch(() => undefined);
  };
  if (document.readyState === 'complete') idle(load);
  else addEventListener('load', () => idle(load), { once: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
