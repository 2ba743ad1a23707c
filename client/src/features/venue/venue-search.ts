import { Region } from '@golden-ticket/shared/region';
import { readAccessibility, writeAccessibility } from '../../lib/filter-params.ts';

const LONGEST = 100;

/** The venue list's part of the address. Where the visitor is stays out of it. */
export interface VenueSearch {
  q?: string;
  region?: Region;
  /** All that the venue must have, separated by commas. */
  access?: string;
}

/** Reads the address of the venue list. What does not fit counts as not asked for. */
export function venueSearch(search: Record<string, unknown>): VenueSearch {
  const q = typeof search['q'] === 'string' ? search['q'].slice(0, LONGEST).trim() : '';
  const access = writeAccessibility(readAccessibility(search['access']));
  return { q: q || undefined, region: Region.safeParse(search['region']).data, access };
}
