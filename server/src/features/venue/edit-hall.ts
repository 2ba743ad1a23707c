import { HALL_FACTS } from '@golden-ticket/shared/venue-edit';
import type {
  AddHall,
  EditedVenue,
  EditHall,
  HallFact,
  ReleaseHall,
  RemoveHall,
} from '@golden-ticket/shared/venue-edit';
import type { Em } from '../../db/orm.ts';
import { ConflictError, InvalidError, NotFoundError } from '../../errors.ts';
import { noteFacts } from '../audit/note-facts.ts';
import type { Facts } from '../audit/note-facts.ts';
import { readVenueAgain } from '../catalogue/read-venue-again.ts';
import { Performance } from '../performance/performance.entity.ts';
import { lockVenue } from './lock-venue.ts';
import { Hall } from './venue.entity.ts';
import type { Venue } from './venue.entity.ts';

/**
 * Adds a hall to a venue; one of that name which was removed is there again, for what its source tells of it, too. Throws as `lockVenue` does, and
 * a ConflictError for a name that another hall there has.
 */
export async function addHall(
  em: Em,
  operatorId: number,
  { id, revision, ...facts }: AddHall,
  now: Date,
): Promise<EditedVenue> {
  const venue = await lockVenue(em, { id, revision });
  const removed = await em.findOne(Hall, { venue, name: facts.name, removedAt: { $ne: null } });
  await assertFree(em, venue, facts.name, removed);
  const hall = removed ?? em.create(Hall, { venue, ...facts });
  em.assign(hall, { ...facts, removedAt: null, leadsToId: null });
  if (hall.sourceId) hall.pinned = [...HALL_FACTS];
  return settle(em, venue, { operatorId, action: 'venue.addHall', now }, [facts.name, {}, factsOf(hall)]);
}

/** Says facts of a hall anew, as `editVenue` does. Throws as {@link addHall} does, and a NotFoundError for a hall that is not there. */
export async function editHall(
  em: Em,
  operatorId: number,
  { id, revision, hallId, ...told }: EditHall,
  now: Date,
): Promise<EditedVenue> {
  const venue = await lockVenue(em, { id, revision });
  const hall = await hallThere(em, venue, hallId);
  const before = factsOf(hall);
  if (told.name !== undefined && told.name !== hall.name) {
    await assertFree(em, venue, told.name, hall);
    hall.sourceName ??= hall.name;
  }
  em.assign(hall, told);
  const after = factsOf(hall);
  const changed = HALL_FACTS.filter((fact) => before[fact] !== after[fact]);
  if (venue.source !== 'operator') hall.pinned = [...new Set([...hall.pinned, ...changed])];
  return settle(em, venue, { operatorId, action: 'venue.editHall', now }, [before.name ?? '', before, after]);
}

/** Leaves facts of a hall to the source again, as `releaseVenue` does. Throws as {@link editHall} does. */
export async function releaseHall(
  em: Em,
  operatorId: number,
  { hallId, facts, ...seen }: ReleaseHall,
  now: Date,
): Promise<EditedVenue> {
  const venue = await lockVenue(em, seen);
  const hall = await hallThere(em, venue, hallId);
  hall.pinned = hall.pinned.filter((fact) => !facts.includes(fact));
  const told: [string, Facts, Facts] = [hall.name, { released: null }, { released: facts.join(', ') }];
  const edited = await settle(em, venue, { operatorId, action: 'venue.releaseHall', now }, told);
  await readVenueAgain(em, venue.id);
  return edited;
}

/**
 * Takes a hall away. Its performances, and what sources go on listing in it, are in `into` from then on, or in no hall that is known. Throws as
 * {@link editHall} does, and an InvalidError for a hall into itself.
 */
export async function removeHall(
  em: Em,
  operatorId: number,
  { hallId, into, ...seen }: RemoveHall,
  now: Date,
): Promise<EditedVenue> {
  if (hallId === into) throw new InvalidError('venue.hall-itself');
  const venue = await lockVenue(em, seen);
  const hall = await hallThere(em, venue, hallId);
  const kept = into === null ? null : await hallThere(em, venue, into);
  em.assign(hall, { removedAt: now, leadsToId: into });
  await em.nativeUpdate(Hall, { leadsToId: hallId }, { leadsToId: into });
  await em.nativeUpdate(Performance, { hall: hallId }, { hall: into });
  const told: [string, Facts, Facts] = [hall.name, { removed: null }, { removed: kept?.name ?? '' }];
  return settle(em, venue, { operatorId, action: 'venue.removeHall', now }, told);
}

async function hallThere(em: Em, venue: Venue, id: number): Promise<Hall> {
  const hall = await em.findOne(Hall, { id, venue, removedAt: null });
  if (!hall) throw new NotFoundError('venue.no-hall');
  return hall;
}

async function assertFree(em: Em, venue: Venue, name: string, except: Hall | null): Promise<void> {
  const other = await em.findOne(Hall, { venue, name, ...(except ? { id: { $ne: except.id } } : {}) });
  if (other) throw new ConflictError('venue.hall-name-taken');
}

/** Notes what changed in a hall as a change of its venue; where nothing did, nothing is written. */
async function settle(
  em: Em,
  venue: Venue,
  edit: { operatorId: number; action: string; now: Date },
  [name, before, after]: [name: string, before: Facts, after: Facts],
): Promise<EditedVenue> {
  const ofHall = (facts: Facts) =>
    Object.fromEntries(Object.entries(facts).map(([fact, text]) => [`${name}: ${fact}`, text]));
  if (await noteFacts(em, { ...edit, kind: 'venue', id: venue.id }, ofHall(before), ofHall(after))) venue.revision += 1;
  await em.flush();
  return { revision: venue.revision };
}

const factsOf = (hall: Hall): Record<HallFact, string | null> => ({
  name: hall.name,
  seats: hall.seats?.toString() ?? null,
  wheelchairSeats: hall.wheelchairSeats?.toString() ?? null,
  stageArea: hall.stageArea ?? null,
  orchestraPit: hall.orchestraPit?.toString() ?? null,
  outdoorStage: hall.outdoorStage?.toString() ?? null,
});
