import { z } from 'zod';
import { isNearWhole, NEAR_IN_PART, nearInput } from './near.ts';
import { page, pageInput } from './page.ts';
import { Region } from './region.ts';
import { Id, typedText } from './scalars.ts';
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
  /** How many members like it. */
  likeCount: z.int(),
  source: SourceView,
});
export type VenueView = z.infer<typeof VenueView>;

export const VenueId = z.object({ id: Id });
export type VenueId = z.infer<typeof VenueId>;

/**
 * Venues by name, or nearest first around a point. `q` is a part of the name, whatever its spaces and capitals; `accessibility` asks for all
 * that it names.
 */
export const ListVenues = z
  .object({
    q: typedText(100).optional(),
    region: Region.optional(),
    accessibility: z.array(Accessibility).max(ACCESSIBILITY.length).optional(),
    ...nearInput,
    ...pageInput,
  })
  .refine(isNearWhole, NEAR_IN_PART);
export type ListVenues = z.infer<typeof ListVenues>;

/** A venue in a list. `performanceCount`: those on or to come; `meters`: how far from the point asked for, null without one. */
export const VenueCard = VenueView.pick({
  id: true,
  name: true,
  region: true,
  district: true,
  latitude: true,
  longitude: true,
  seats: true,
  accessibility: true,
}).extend({ performanceCount: z.int(), meters: z.int().nullable() });
export type VenueCard = z.infer<typeof VenueCard>;

/** `total`: how many there are in all; given on the first page, null on later ones. */
export const VenuePage = page(VenueCard).extend({ total: z.int().nullable() });
export type VenuePage = z.infer<typeof VenuePage>;
