import { z } from 'zod';

const STORAGE_KEY = 'golden-ticket.searches';
const MOST = 6;

const Terms = z.array(z.string().min(1).max(100)).max(MOST);

/** What was looked for last in this browser, newest first. */
export function recentTerms(): string[] {
  try {
    return Terms.safeParse(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]')).data ?? [];
  } catch {
    // Storage may be forbidden, or hold what we did not write.
    return [];
  }
}

/** Puts `term` first. */
export function rememberTerm(term: string): void {
  write([term, ...recentTerms().filter((other) => other !== term)].slice(0, MOST));
}

/** Forgets them all. */
export const forgetTerms = () => write([]);

function write(terms: string[]): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(terms));
  } catch {
    // Storage may be forbidden: nothing is remembered then.
  }
}
