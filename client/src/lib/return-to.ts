import { LocalPath } from '@golden-ticket/shared/account';

const STORAGE_KEY = 'golden-ticket.return-to';
const DAY_MS = 86_400_000;
/** Pages for who is not logged in: nobody wants to come back to them. */
const PASSING = /^\/(log-in|sign-up|confirm|forgot-password|reset-password|confirm-address)(\/|\?|$)/;

/** A page of this site to go back to, as an address names it; undefined for anything else. */
export function readReturnTo(value: unknown): string | undefined {
  const path = LocalPath.safeParse(value).data;
  return path === undefined || PASSING.test(path) ? undefined : path;
}

/** Remembers for a day where somebody was who now goes to their letter box, or to a provider, before they are logged in. */
export function keepReturnTo(path: string | undefined): void {
  try {
    if (path === undefined) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify({ path, at: Date.now() }));
  } catch {
    // Storage may be forbidden: they then come to the home page.
  }
}

/** What was remembered, once; undefined where nothing was, or not lately. */
export function takeReturnTo(): string | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') as { path?: unknown; at?: unknown } | null;
    localStorage.removeItem(STORAGE_KEY);
    return kept && Number(kept.at) > Date.now() - DAY_MS ? readReturnTo(kept.path) : undefined;
  } catch {
    return undefined;
  }
}
