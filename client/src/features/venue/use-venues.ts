import { keepPreviousData } from '@tanstack/react-query';
import { PAGE_SIZE } from '@golden-ticket/shared/page';
import { readAccessibility } from '../../lib/filter-params.ts';
import { pagingOf } from '../../lib/paging.ts';
import { prefetch, trpc } from '../../lib/trpc.ts';
import { usePosition } from '../../lib/use-position.ts';
import type { Position } from '../../lib/use-position.ts';
import type { VenueSearch } from './venue-search.ts';

/** Nobody goes farther for an evening. */
const KM = 50;

function inputOf({ q, region, access }: VenueSearch, position?: Position) {
  const accessibility = readAccessibility(access);
  return {
    q,
    region,
    ...(accessibility.length > 0 ? { accessibility } : {}),
    ...(position?.state === 'known' ? { lat: position.lat, lng: position.lng, km: KM } : {}),
    limit: PAGE_SIZE,
  };
}

/** Starts the first page of the venues by name. */
export function prefetchVenues(search: VenueSearch): void {
  void prefetch.venue.list.prefetchInfinite(inputOf(search));
}

/** Venues by name, or nearest first once the visitor's position is known, page after page. */
export function useVenues(search: VenueSearch) {
  const query = trpc.venue.list.useInfiniteQuery(inputOf(search, usePosition()), {
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  return {
    venues: query.data?.pages.flatMap(({ items }) => items),
    total: query.data?.pages[0]?.total ?? null,
    ...pagingOf(query),
  };
}
