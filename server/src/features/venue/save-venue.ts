import { cleanText, hasChanges, known } from '../../db/write.ts';
import { lockKey } from '../../db/lock.ts';
import { pinnedColumns, withoutColumns } from '../../db/pinned.ts';
import type { Em } from '../../db/orm.ts';
import { followVenue } from '../performance/follow-venue.ts';
import { readAddress } from '../performance/reading/address.ts';
import { indexVenues } from '../search/index-names.ts';
import { VENUE_COLUMNS } from './pinned-columns.ts';
import type { HallDraft, VenueDraft } from './venue-draft.ts';
import { Hall, Venue } from './venue.entity.ts';
import { webAddress } from './web-address.ts';

/** What savers of a venue, and of performances that name it, agree on to wait for each other. */
export const venueKey = (source: string, sourceId: string): string => `venue ${source} ${sourceId}`;

export interface SavedVenue {
  id: number;
  /** `unchanged`: nothing at all was written. */
  outcome: 'created' | 'changed' | 'unchanged';
}

/**
 * Makes the venue say what `draft` says, and gives it to the performances that named it before it was known. Null tells nothing: it never
 * blanks a fact that we have, nor does a hall that is missing from the list remove it; `amenities` and `accessibility` are replaced. What an
 * operator set stays, and a hall that one removed. Where
 * nothing differs nothing is written, `fetchedAt` included. Needs a transaction, of which several may save the same venue at once.
 */
export async function saveVenue(caller: Em, draft: VenueDraft): Promise<SavedVenue> {
  // Not the caller's em, which may hold changes of its own.
  const em = caller.fork({ keepTransactionContext: true });
  const { source, sourceId } = draft;
  await lockKey(em, venueKey(source, sourceId));
  const found = await em.findOne(Venue, { source, sourceId });
  const regionBefore = found?.region;
  const facts = factsOf(draft);
  const venue = found
    ? em.assign(found, withoutColumns(facts, pinnedColumns(found.pinned, VENUE_COLUMNS)))
    : em.create(Venue, { ...facts, source, sourceId, fetchedAt: draft.fetchedAt });

  const halls = found ? await em.find(Hall, { venue: found }) : [];
  for (const hall of draft.halls) saveHall(em, venue, halls, hall);
  const changed = hasChanges(em);
  if (changed) venue.fetchedAt = draft.fetchedAt;
  if (found && changed) venue.revision += 1;
  await em.flush();
  if (!found || changed) await indexVenues(em, [venue.id]);
  if (!found || venue.region !== regionBefore) await followVenue(em, venue);
  return { id: venue.id, outcome: !found ? 'created' : changed ? 'changed' : 'unchanged' };
}

function factsOf(draft: VenueDraft) {
  const address = cleanText(draft.address);
  return {
    name: cleanText(draft.name) ?? draft.sourceId,
    amenities: draft.amenities,
    accessibility: draft.accessibility,
    ...(address ? { region: null, district: null, ...readAddress(address) } : {}),
    ...known({
      sourceUpdatedAt: draft.sourceUpdatedAt,
      address,
      latitude: draft.latitude,
      longitude: draft.longitude,
      phone: cleanText(draft.phone),
      homepage: webAddress(draft.homepage),
      seats: draft.seats,
      openedYear: draft.openedYear,
      facilityType: cleanText(draft.facilityType),
    }),
  };
}

/** Names are unique within a venue: of two halls with one name, the second has its key after it. */
function saveHall(em: Em, venue: Venue, halls: Hall[], draft: HallDraft): void {
  const sourceId = cleanText(draft.sourceId);
  const name = cleanText(draft.name) ?? sourceId;
  if (name === null) return;
  const named = halls.find((hall) => (hall.sourceName ?? hall.name) === name);
  const isNamed = named && (named.sourceId === null || sourceId === null);
  const found = halls.find((hall) => sourceId !== null && hall.sourceId === sourceId) ?? (isNamed ? named : undefined);
  if (found?.removedAt) return;
  const isTaken = halls.some((hall) => hall.name === name && hall !== found);
  if (isTaken && sourceId === null) return;
  const ownName = isTaken ? `${name} (${sourceId})` : name;
  const facts = { ...known({ ...draft, sourceId, stageArea: cleanText(draft.stageArea) }), name: ownName };
  if (!found) halls.push(em.create(Hall, { venue, ...facts }));
  else if (found.pinned.includes('name'))
    em.assign(found, { ...withoutColumns(facts, new Set(found.pinned)), sourceName: name });
  else em.assign(found, withoutColumns({ ...facts, sourceName: null }, new Set(found.pinned)));
}
