import { z } from 'zod';
import { Accessibility, Amenity } from '@golden-ticket/shared/venue';
import type { VenueFacts, VenueForEdit } from '@golden-ticket/shared/venue-edit';

const wholeNumber = z.string().regex(/^\s*\d{0,7}\s*$/);
const degrees = z.string().regex(/^\s*(-?\d{1,3}(\.\d{1,15})?)?\s*$/);

/** What an operator writes about a venue: all in text fields. */
export const VenueValues = z
  .object({
    name: z.string().trim().min(1).max(200),
    address: z.string().max(300),
    latitude: degrees,
    longitude: degrees,
    phone: z.string().max(60),
    homepage: z.string().regex(/^\s*(https?:\/\/\S+\.\S+)?\s*$/),
    seats: wholeNumber,
    openedYear: wholeNumber,
    facilityType: z.string().max(100),
    amenities: z.array(Amenity),
    accessibility: z.array(Accessibility),
  })
  .refine(({ latitude, longitude }) => (latitude.trim() === '') === (longitude.trim() === ''), { path: ['longitude'] });
export type VenueValues = z.infer<typeof VenueValues>;

export const NEW_VENUE: VenueValues = {
  name: '',
  address: '',
  latitude: '',
  longitude: '',
  phone: '',
  homepage: '',
  seats: '',
  openedYear: '',
  facilityType: '',
  amenities: [],
  accessibility: [],
};

/** What the fields of a venue's editor hold. */
export const venueValues = (venue: VenueForEdit): VenueValues => ({
  name: venue.name,
  address: venue.address ?? '',
  latitude: venue.latitude?.toString() ?? '',
  longitude: venue.longitude?.toString() ?? '',
  phone: venue.phone ?? '',
  homepage: venue.homepage ?? '',
  seats: venue.seats?.toString() ?? '',
  openedYear: venue.openedYear?.toString() ?? '',
  facilityType: venue.facilityType ?? '',
  amenities: venue.amenities,
  accessibility: venue.accessibility,
});

const text = (written: string): string | null => written.trim() || null;
const number = (written: string): number | null => (written.trim() ? Number(written) : null);

/** The facts that the fields tell. */
export function venueFacts({ latitude, longitude, ...values }: VenueValues): VenueFacts {
  const [north, east] = [number(latitude), number(longitude)];
  return {
    name: values.name.trim(),
    address: text(values.address),
    coordinates: north === null || east === null ? null : { latitude: north, longitude: east },
    phone: text(values.phone),
    homepage: text(values.homepage),
    seats: number(values.seats),
    openedYear: number(values.openedYear),
    facilityType: text(values.facilityType),
    amenities: values.amenities,
    accessibility: values.accessibility,
  };
}

/** The facts of `facts` that differ from those of `before`: what is not touched stays the source's. */
export function changedFacts(before: VenueFacts, facts: VenueFacts): Partial<VenueFacts> {
  const isChanged = (fact: string) =>
    JSON.stringify(facts[fact as keyof VenueFacts]) !== JSON.stringify(before[fact as keyof VenueFacts]);
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => isChanged(fact)));
}
