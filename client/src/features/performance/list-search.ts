import { Genre } from '@golden-ticket/shared/genre';
import { Sort, State } from '@golden-ticket/shared/performance';
import type { PerformanceFilter } from '@golden-ticket/shared/performance';
import { Region } from '@golden-ticket/shared/region';

/** The list's part of the address: its filter, and the order where it is not the usual one. */
export type ListSearch = PerformanceFilter & { sort?: Sort };

/** Reads the address of the list. What does not fit counts as not asked for: an old or mistyped address still shows a list. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  return {
    genre: Genre.safeParse(search['genre']).data,
    region: Region.safeParse(search['region']).data,
    state: State.safeParse(search['state']).data,
    sort: Sort.safeParse(search['sort']).data,
  };
}
