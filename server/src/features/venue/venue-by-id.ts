import { sql } from 'kysely';
import type { Region } from '@golden-ticket/shared/region';
import type { Source } from '@golden-ticket/shared/source';
import type { Accessibility, Amenity, HallView, VenueView } from '@golden-ticket/shared/venue';
import type { Em } from '../../db/orm.ts';
import { prepared } from '../../db/prepared.ts';
import { NotFoundError } from '../../errors.ts';

/** The columns that are selected below: moments as PostgreSQL prints them. */
interface VenueRow {
  id: number;
  source: Source;
  source_id: string;
  source_updated_at: string | null;
  fetched_at: string;
  name: string;
  region: Region | null;
  district: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  phone: string | null;
  homepage: string | null;
  seats: number | null;
  opened_year: number | null;
  facility_type: string | null;
  amenities: Amenity[];
  accessibility: Accessibility[];
  like_count: number;
  halls: HallView[];
}

/** A venue with its halls by name. Throws a NotFoundError for an id we do not have or no longer show. */
export async function venueById(em: Em, id: number): Promise<VenueView> {
  const venue = await shownVenue(em, id);
  if (!venue) throw new NotFoundError('venue.not-found');
  return venue;
}

/** As {@link venueById}, but null where there is none to be shown. */
export async function shownVenue(em: Em, id: number): Promise<VenueView | null> {
  const { rows } = await sql<VenueRow>`${prepared}
    select v.id, v.source, v.source_id, v.source_updated_at, v.fetched_at, v.name, v.region, v.district, v.address, v.latitude,
      v.longitude, v.phone, v.homepage, v.seats, v.opened_year, v.facility_type, v.amenities, v.accessibility, v.like_count,
      to_json(array(
        select json_build_object('id', h.id, 'name', h.name, 'seats', h.seats, 'wheelchairSeats', h.wheelchair_seats)
        from hall h where h.venue_id = v.id and h.removed_at is null order by h.name
      )) as halls
    from venue v
    where v.id = ${id} and v.hidden_at is null
  `.execute(em.getKysely());
  const [venue] = rows;
  if (!venue) return null;
  return {
    id: venue.id,
    name: venue.name,
    region: venue.region,
    district: venue.district,
    address: venue.address,
    latitude: venue.latitude,
    longitude: venue.longitude,
    phone: venue.phone,
    homepage: venue.homepage,
    seats: venue.seats,
    openedYear: venue.opened_year,
    facilityType: venue.facility_type,
    amenities: venue.amenities,
    accessibility: venue.accessibility,
    halls: venue.halls,
    likeCount: venue.like_count,
    source: {
      source: venue.source,
      sourceId: venue.source_id,
      fetchedAt: new Date(venue.fetched_at).toISOString(),
      updatedAt: venue.source_updated_at && new Date(venue.source_updated_at).toISOString(),
    },
  };
}
