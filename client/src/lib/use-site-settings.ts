import type { SiteSettings } from '@golden-ticket/shared/site';
import { prefetch, trpc } from './trpc.ts';

const FOR_EVER = { staleTime: Infinity };

/** Starts asking what this instance of the site can do, in one request with what the page itself needs. */
export function prefetchSiteSettings(): void {
  void prefetch.site.settings.prefetch(undefined, FOR_EVER);
}

/** What this instance of the site can do; undefined until it is known. */
export function useSiteSettings(): SiteSettings | undefined {
  return trpc.site.settings.useQuery(undefined, FOR_EVER).data;
}
