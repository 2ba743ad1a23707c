import { z } from 'zod';
import type { Accessibility, Amenity } from '@golden-ticket/shared/venue';
import type { HallDraft, VenueDraft } from '../../venue/venue-draft.ts';
import { children, Count, CountOrNone, Decimal, Flag, RequiredText, Text } from './fields.ts';
import { readRecord } from './record.ts';

const HallRecord = z.object({
  mt13id: Text,
  prfplcnm: Text,
  seatscale: Count,
  stageorchat: Flag,
  stagepracat: Flag,
  stagedresat: CountOrNone,
  stageoutdrat: Flag,
  disabledseatscale: CountOrNone,
  stagearea: Text,
});

/** `GET /prfplc/{mt10id}`. */
const VenueRecord = z.object({
  mt10id: RequiredText,
  fcltynm: RequiredText,
  fcltychartr: Text,
  opende: Count,
  seatscale: Count,
  telno: Text,
  relateurl: Text,
  adres: Text,
  la: Decimal,
  lo: Decimal,
  restaurant: Flag,
  cafe: Flag,
  store: Flag,
  nolibang: Flag,
  suyu: Flag,
  parkinglot: Flag,
  parkbarrier: Flag,
  restbarrier: Flag,
  runwbarrier: Flag,
  elevbarrier: Flag,
  mt13s: children('mt13', HallRecord),
});
type VenueRecord = z.infer<typeof VenueRecord>;

/**
 * The venue that a detail answer of KOPIS holds, fresh from there or stored. A pure function of the answer; `fetchedAt` is when it came.
 * Throws an {@link UnfitRecordError} for one that cannot be used.
 */
export function venueDraftOf(xml: string, fetchedAt: Date): VenueDraft {
  const record = readRecord(xml, VenueRecord);
  return {
    source: 'kopis',
    sourceId: record.mt10id,
    sourceUpdatedAt: null,
    fetchedAt,
    name: record.fcltynm,
    address: record.adres,
    ...placeOf(record),
    phone: record.telno,
    homepage: record.relateurl,
    seats: record.seatscale || null,
    openedYear: record.opende || null,
    facilityType: record.fcltychartr,
    amenities: AMENITIES.filter(([field]) => record[field]).map(([, amenity]) => amenity),
    accessibility: ACCESSIBILITY.filter(([field]) => record[field]).map(([, means]) => means),
    halls: record.mt13s.map((hall) => hallDraftOf(hall, record)),
  };
}

const AMENITIES = [
  ['parkinglot', 'parking'],
  ['restaurant', 'restaurant'],
  ['cafe', 'cafe'],
  ['store', 'shop'],
  ['nolibang', 'playroom'],
  ['suyu', 'nursing-room'],
] as const satisfies [keyof VenueRecord, Amenity][];

const ACCESSIBILITY = [
  ['parkbarrier', 'accessible-parking'],
  ['restbarrier', 'accessible-toilet'],
  ['runwbarrier', 'ramp'],
  ['elevbarrier', 'lift'],
] as const satisfies [keyof VenueRecord, Accessibility][];

/** Latitude and longitude in degrees, both or neither; the source writes 0 where it does not know. */
function placeOf({ la, lo }: VenueRecord): { latitude: number | null; longitude: number | null } {
  const isPlace = la !== null && lo !== null && la !== 0 && lo !== 0 && Math.abs(la) <= 90 && Math.abs(lo) <= 180;
  return isPlace ? { latitude: la, longitude: lo } : { latitude: null, longitude: null };
}

/** A hall without a name of its own is the venue's only one. */
function hallDraftOf(hall: z.infer<typeof HallRecord>, venue: VenueRecord): HallDraft {
  return {
    sourceId: hall.mt13id,
    name: hall.prfplcnm ?? venue.fcltynm,
    seats: hall.seatscale || null,
    wheelchairSeats: hall.disabledseatscale,
    stageArea: hall.stagearea,
    orchestraPit: hall.stageorchat,
    rehearsalRoom: hall.stagepracat,
    dressingRooms: hall.stagedresat,
    outdoorStage: hall.stageoutdrat,
  };
}
