import { sql } from 'kysely';
import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import type {
  HallForEdit,
  ListVenuesToEdit,
  VenueForEdit,
  VenueLine,
  VenueLines,
} from '@golden-ticket/shared/venue-edit';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { NotFoundError } from '../../errors.ts';
import { latestFacts } from '../audit/note-facts.ts';
import { Venue } from './venue.entity.ts';

/** One page of all venues by name, hidden ones too, with how many performances each ever had. */
export async function listVenuesToEdit(em: Em, { q, cursor, limit }: ListVenuesToEdit): Promise<VenueLines> {
  const part = q?.normalize('NFC').replace(/\s+/g, '').toLowerCase();
  const named = part ? sql`position(${part} in lower(replace(v.name, ' ', ''))) > 0` : sql`true`;
  const after = cursor
    ? sql`and (v.name, v.id) > (select name, id from venue where id = ${decodeCursor(z.tuple([z.literal('venues'), Id]), cursor)[1]})`
    : sql``;
  const { rows } = await sql<VenueLine>`
    select v.id, v.name, v.region, v.district, v.hidden_at is not null as hidden,
      cardinality(v.pinned) + (select coalesce(sum(cardinality(h.pinned)), 0)::int from hall h where h.venue_id = v.id) as "pinnedCount",
      (select count(*)::int from performance p where p.venue_id = v.id) as "performanceCount"
    from venue v where ${named} ${after} order by v.name, v.id limit ${limit + 1}
  `.execute(em.getKysely());
  return pageOf(rows, limit, ({ id }) => ['venues', id]);
}

/** A venue as operators edit it, hidden or not. Throws a NotFoundError for an unknown id. */
export async function venueForEdit(em: Em, id: number): Promise<VenueForEdit> {
  const venue = await em.findOne(Venue, id);
  if (!venue) throw new NotFoundError('venue.not-found');
  const { rows: halls } = await sql<HallForEdit>`
    select h.id, h.name, h.seats, h.wheelchair_seats as "wheelchairSeats", h.stage_area as "stageArea",
      h.orchestra_pit as "orchestraPit", h.outdoor_stage as "outdoorStage", h.pinned,
      (select count(*)::int from performance p where p.venue_id = h.venue_id and p.hall_id = h.id) as "performanceCount"
    from hall h where h.venue_id = ${id} and h.removed_at is null order by h.name
  `.execute(em.getKysely());
  const { name, likeCount, amenities, accessibility, pinned, revision } = venue;
  return {
    id,
    name,
    likeCount,
    amenities,
    accessibility,
    pinned,
    revision,
    hidden: Boolean(venue.hiddenAt),
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
    halls,
    changes: await latestFacts(em, 'venue', id),
    source: {
      source: venue.source,
      sourceId: venue.sourceId,
      fetchedAt: venue.fetchedAt.toISOString(),
      updatedAt: venue.sourceUpdatedAt?.toISOString() ?? null,
    },
  };
}
