import { z } from 'zod';
import { Region } from './region.ts';
import { Id } from './scalars.ts';
import { SourceView } from './source.ts';

export const AMENITIES = ['parking', 'restaurant', 'cafe', 'shop', 'playroom', 'nursing-room'] as const;
export const Amenity = z.enum(AMENITIES);
export type Amenity = z.infer<typeof Amenity>;

export const ACCESSIBILITY = ['accessible-parking', 'accessible-toilet', 'ramp', 'lift'] as const;
export const Accessibility = z.enum(ACCESSIBILITY);
export type Accessibility = z.infer<typeof Accessibility>;

export const HallView = z.object({
  id: Id,
  name: z.string(),
  seats: z.int().nullable(),
  wheelchairSeats: z.int().nullable(),
});
export type HallView = z.infer<typeof HallView>;

/** A venue with its halls. Coordinates are WGS84 degrees; `amenities` and `accessibility` list what the source says is there. */
export const VenueView = z.object({
  id: Id,
  name: z.string(),
  region: Region.nullable(),
  district: z.string().nullable(),
  address: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  phone: z.string().nullable(),
  homepage: z.string().nullable(),
  seats: z.int().nullable(),
  openedYear: z.int().nullable(),
  facilityType: z.string().nullable(),
  amenities: z.array(Amenity),
  accessibility: z.array(Accessibility),
  halls: z.array(HallView),
  source: SourceView,
});
export type VenueView = z.infer<typeof VenueView>;

export const VenueId = z.object({ id: Id });
export type VenueId = z.infer<typeof VenueId>;
