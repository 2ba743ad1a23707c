import { SearchAll } from '@golden-ticket/shared/search';

const LONGEST = 100;

/** The search page's part of the address. A text that is too short stays: the page then says so. */
export interface SearchParams {
  q?: string;
}

/** Reads the address of the search page; what the server would refuse for anything but its length counts as nothing. */
export function searchParams(search: Record<string, unknown>): SearchParams {
  const q = typeof search['q'] === 'string' ? search['q'].slice(0, LONGEST).trim() : '';
  if (!q) return {};
  const isFit = [...q].length < 2 || SearchAll.safeParse({ q }).success;
  return isFit ? { q } : {};
}
