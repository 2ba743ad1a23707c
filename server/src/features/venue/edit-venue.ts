import { randomUUID } from 'node:crypto';
import { VENUE_FACTS } from '@golden-ticket/shared/venue-edit';
import type {
  CreateVenue,
  EditedVenue,
  EditVenue,
  HideVenue,
  ReleaseVenue,
  VenueFact,
  VenueFacts,
} from '@golden-ticket/shared/venue-edit';
import type { Em } from '../../db/orm.ts';
import { noteAction } from '../audit/note-action.ts';
import { noteFacts } from '../audit/note-facts.ts';
import { readVenueAgain } from '../catalogue/read-venue-again.ts';
import { followVenue } from '../performance/follow-venue.ts';
import { readAddress } from '../performance/reading/address.ts';
import { indexVenues } from '../search/index-names.ts';
import { lockVenue } from './lock-venue.ts';
import { Venue } from './venue.entity.ts';

/** Adds a venue that no source tells of. */
export async function createVenue(
  em: Em,
  operatorId: number,
  { idempotencyKey: _key, ...facts }: CreateVenue,
  now: Date,
): Promise<{ id: number }> {
  const venue = em.create(Venue, { source: 'operator', sourceId: randomUUID(), fetchedAt: now, ...columnsOf(facts) });
  await em.flush();
  await indexVenues(em, [venue.id]);
  await noteAction(em, operatorId, {
    action: 'venue.create',
    subjectKind: 'venue',
    subjectId: venue.id,
    reason: facts.name,
  });
  return { id: venue.id };
}

/**
 * Says facts anew and keeps what changed from what the source says next; what is told as it was changes nothing. A changed address brings its
 * region and district, to what plays there as well. Throws as `lockVenue` does.
 */
export async function editVenue(
  em: Em,
  operatorId: number,
  { id, revision, ...told }: EditVenue,
  now: Date,
): Promise<EditedVenue> {
  const venue = await lockVenue(em, { id, revision });
  const before = factsOf(venue);
  const regionBefore = venue.region;
  em.assign(venue, columnsOf(told));
  const after = factsOf(venue);
  const changed = VENUE_FACTS.filter((fact) => before[fact] !== after[fact]);
  if (!(await noteFacts(em, { operatorId, kind: 'venue', id, action: 'venue.edit', now }, before, after)))
    return { revision };
  if (venue.source !== 'operator') venue.pinned = [...new Set([...venue.pinned, ...changed])];
  venue.revision += 1;
  await em.flush();
  await indexVenues(em, [id]);
  if (venue.region !== regionBefore) await followVenue(em, venue);
  return { revision: venue.revision };
}

/** Leaves facts to the source again: a job reads what it said last. Throws as `lockVenue` does. */
export async function releaseVenue(em: Em, operatorId: number, { facts, ...seen }: ReleaseVenue): Promise<EditedVenue> {
  const venue = await lockVenue(em, seen);
  venue.pinned = venue.pinned.filter((fact) => !facts.includes(fact));
  venue.revision += 1;
  await em.flush();
  await noteAction(em, operatorId, {
    action: 'venue.release',
    subjectKind: 'venue',
    subjectId: venue.id,
    reason: facts.join(', '),
  });
  await readVenueAgain(em, venue.id);
  return { revision: venue.revision };
}

/** Takes a venue from sight or shows it again, whatever its source says. Throws as `lockVenue` does. */
export async function hideVenue(
  em: Em,
  operatorId: number,
  { hidden, reason, ...seen }: HideVenue,
  now: Date,
): Promise<EditedVenue> {
  const venue = await lockVenue(em, seen);
  if (hidden === Boolean(venue.hiddenAt)) return { revision: venue.revision };
  venue.hiddenAt = hidden ? now : null;
  venue.revision += 1;
  await em.flush();
  const action = hidden ? 'venue.hide' : 'venue.restore';
  await noteAction(em, operatorId, { action, subjectKind: 'venue', subjectId: venue.id, reason });
  return { revision: venue.revision };
}

/** The columns of the facts that are told. */
function columnsOf<Told extends Partial<VenueFacts>>({ coordinates, ...told }: Told) {
  return {
    ...told,
    ...(told.address === undefined ? {} : { region: null, district: null, ...readAddress(told.address ?? '') }),
    ...(coordinates === undefined
      ? {}
      : { latitude: coordinates?.latitude ?? null, longitude: coordinates?.longitude ?? null }),
  };
}

const factsOf = (venue: Venue): Record<VenueFact, string | null> => ({
  name: venue.name,
  address: venue.address ?? null,
  coordinates:
    typeof venue.latitude !== 'number' || typeof venue.longitude !== 'number'
      ? null
      : `${venue.latitude}, ${venue.longitude}`,
  phone: venue.phone ?? null,
  homepage: venue.homepage ?? null,
  seats: venue.seats?.toString() ?? null,
  openedYear: venue.openedYear?.toString() ?? null,
  facilityType: venue.facilityType ?? null,
  amenities: venue.amenities.toSorted().join(', ') || null,
  accessibility: venue.accessibility.toSorted().join(', ') || null,
});
