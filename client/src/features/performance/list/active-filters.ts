import type { Accessibility } from '@golden-ticket/shared/venue';
import { readAccessibility, writeAccessibility } from '../../../lib/filter-params.ts';
import { listSearch, NOWHERE } from './list-search.ts';
import type { ListSearch } from './list-search.ts';

/** One thing that the list is narrowed by, and the change that takes it away. */
export interface ActiveFilter {
  name: 'genre' | 'region' | 'state' | 'date' | 'time' | 'price' | 'age' | 'near' | Accessibility;
  without: Partial<ListSearch>;
}

const SINGLE = ['genre', 'state', 'time', 'region', 'price', 'age'] as const;

/** All that the list is narrowed by, in the order of the filters. The sort narrows nothing. */
export function activeFilters(search: ListSearch): ActiveFilter[] {
  const accessibility = readAccessibility(search.access);
  return [
    ...SINGLE.filter((name) => search[name] !== undefined).map((name) => ({ name, without: { [name]: undefined } })),
    ...(search.from || search.to ? [{ name: 'date' as const, without: { from: undefined, to: undefined } }] : []),
    ...(search.km === undefined ? [] : [{ name: 'near' as const, without: NOWHERE }]),
    ...accessibility.map((name) => ({
      name,
      without: { access: writeAccessibility(accessibility.filter((other) => other !== name)) },
    })),
  ];
}

/** The change that asks for nothing; the sort stays, where it still can. */
export function withoutAny(search: ListSearch): ListSearch {
  return { ...listSearch({}), sort: search.sort };
}
