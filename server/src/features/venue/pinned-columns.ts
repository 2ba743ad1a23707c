import type { VenueFact } from '@golden-ticket/shared/venue-edit';
import type { Venue } from './venue.entity.ts';

/** The columns that each fact of a venue is kept in. A hall's facts are named like its columns. */
export const VENUE_COLUMNS = {
  name: ['name'],
  address: ['address', 'region', 'district'],
  coordinates: ['latitude', 'longitude'],
  phone: ['phone'],
  homepage: ['homepage'],
  seats: ['seats'],
  openedYear: ['openedYear'],
  facilityType: ['facilityType'],
  amenities: ['amenities'],
  accessibility: ['accessibility'],
} as const satisfies Record<VenueFact, readonly (keyof Venue)[]>;
