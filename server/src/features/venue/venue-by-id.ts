import type { VenueView } from '@golden-ticket/shared/venue';
import type { Em } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';
import { Hall, Venue } from './venue.entity.ts';

/** A venue with its halls by name. Throws a NotFoundError for an id we do not have. */
export async function venueById(em: Em, id: number): Promise<VenueView> {
  const venue = await em.findOne(Venue, id);
  if (!venue) throw new NotFoundError('venue.not-found');
  const halls = await em.find(Hall, { venue: id }, { orderBy: { name: 'asc' } });
  return {
    id: venue.id,
    name: venue.name,
    region: venue.region ?? null,
    district: venue.district ?? null,
    address: venue.address ?? null,
    latitude: venue.latitude ?? null,
    longitude: venue.longitude ?? null,
    phone: venue.phone ?? null,
    homepage: venue.homepage ?? null,
    seats: venue.seats ?? null,
    openedYear: venue.openedYear ?? null,
    facilityType: venue.facilityType ?? null,
    amenities: venue.amenities,
    accessibility: venue.accessibility,
    halls: halls.map((hall) => ({
      id: hall.id,
      name: hall.name,
      seats: hall.seats ?? null,
      wheelchairSeats: hall.wheelchairSeats ?? null,
    })),
    source: {
      source: venue.source,
      sourceId: venue.sourceId,
      fetchedAt: venue.fetchedAt.toISOString(),
      updatedAt: venue.sourceUpdatedAt?.toISOString() ?? null,
    },
  };
}
