import { z } from 'zod';
import { FactChangeView } from './fact-change.ts';
import { page, pageInput } from './page.ts';
import { ModerationReason } from './report.ts';
import { retryInput } from './retry.ts';
import { Id, typedText } from './scalars.ts';
import { ACCESSIBILITY, Accessibility, AMENITIES, Amenity, VenueView } from './venue.ts';

/** What of a venue an operator can set so that the source no longer changes it; an address brings its region and district. */
export const VENUE_FACTS = [
  'name',
  'address',
  'coordinates',
  'phone',
  'homepage',
  'seats',
  'openedYear',
  'facilityType',
  'amenities',
  'accessibility',
] as const;
export const VenueFact = z.enum(VENUE_FACTS);
export type VenueFact = z.infer<typeof VenueFact>;

export const HALL_FACTS = ['name', 'seats', 'wheelchairSeats', 'stageArea', 'orchestraPit', 'outdoorStage'] as const;
export const HallFact = z.enum(HALL_FACTS);
export type HallFact = z.infer<typeof HallFact>;

const line = (max: number) =>
  typedText(max)
    .refine((text) => text.isWellFormed(), 'unreadable character')
    .transform((text) => text.replace(/\s+/gu, ' '))
    .pipe(z.string().min(1));
const seats = z.int().min(0).max(1_000_000).nullable();
const distinct = (values: readonly string[]) => new Set(values).size === values.length;

/** Coordinates are WGS84 degrees. */
const venueFacts = {
  name: line(200),
  address: line(300).nullable(),
  coordinates: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).nullable(),
  phone: line(60).nullable(),
  homepage: z
    .string()
    .max(2_000)
    .trim()
    .pipe(z.url({ protocol: /^https?$/, hostname: /\.[^.\d][^.]*$/ }))
    .nullable(),
  seats,
  openedYear: z.int().min(1_000).max(2_999).nullable(),
  facilityType: line(100).nullable(),
  amenities: z.array(Amenity).max(AMENITIES.length).refine(distinct, 'twice'),
  accessibility: z.array(Accessibility).max(ACCESSIBILITY.length).refine(distinct, 'twice'),
};
export const VenueFacts = z.object(venueFacts);
export type VenueFacts = z.infer<typeof VenueFacts>;

/** `stageArea` is in the source's words: `15m X 12m`. */
const hallFacts = {
  name: line(200),
  seats,
  wheelchairSeats: seats,
  stageArea: line(100).nullable(),
  orchestraPit: z.boolean().nullable(),
  outdoorStage: z.boolean().nullable(),
};
export const HallFacts = z.object(hallFacts);
export type HallFacts = z.infer<typeof HallFacts>;

/** The venue as its editor saw it: refused with `edit.stale` once it is another. Its halls are part of it. */
const seen = { id: Id, revision: z.int().min(1).max(2_147_483_647) };

/** A venue that no source tells of. */
export const CreateVenue = VenueFacts.extend(retryInput);
export type CreateVenue = z.infer<typeof CreateVenue>;

/** Says some facts anew; what is not named stays, and what is as it was stays the source's. */
export const EditVenue = VenueFacts.partial().extend(seen);
export type EditVenue = z.infer<typeof EditVenue>;

/** Leaves facts to the source again. */
export const ReleaseVenue = z.object({ ...seen, facts: z.array(VenueFact).min(1).max(VENUE_FACTS.length) });
export type ReleaseVenue = z.infer<typeof ReleaseVenue>;

/** Whether visitors see the venue. Its performances stay, with the place in their listing's words. */
export const HideVenue = z.object({ ...seen, hidden: z.boolean(), reason: ModerationReason });
export type HideVenue = z.infer<typeof HideVenue>;

/** Adds a hall, or brings back a removed one of that name. */
export const AddHall = HallFacts.extend(seen);
export type AddHall = z.infer<typeof AddHall>;

export const EditHall = HallFacts.partial().extend({ ...seen, hallId: Id });
export type EditHall = z.infer<typeof EditHall>;

export const ReleaseHall = z.object({ ...seen, hallId: Id, facts: z.array(HallFact).min(1).max(HALL_FACTS.length) });
export type ReleaseHall = z.infer<typeof ReleaseHall>;

/** Takes a hall away; its performances go on in `into`, or in no hall that is known. */
export const RemoveHall = z.object({ ...seen, hallId: Id, into: Id.nullable() });
export type RemoveHall = z.infer<typeof RemoveHall>;

export const EditedVenue = z.object({ revision: z.int() });
export type EditedVenue = z.infer<typeof EditedVenue>;

/** For operators: venues by name, hidden ones too. */
export const ListVenuesToEdit = z.object({ q: typedText(100).optional(), ...pageInput });
export type ListVenuesToEdit = z.infer<typeof ListVenuesToEdit>;

export const VenueLine = VenueView.pick({ id: true, name: true, region: true, district: true }).extend({
  hidden: z.boolean(),
  pinnedCount: z.int(),
  performanceCount: z.int(),
});
export type VenueLine = z.infer<typeof VenueLine>;
export const VenueLines = page(VenueLine);
export type VenueLines = z.infer<typeof VenueLines>;

/** A hall with what is pinned of it, and how many performances are listed in it. */
export const HallForEdit = z.object({
  id: Id,
  name: z.string(),
  seats: z.int().nullable(),
  wheelchairSeats: z.int().nullable(),
  stageArea: z.string().nullable(),
  orchestraPit: z.boolean().nullable(),
  outdoorStage: z.boolean().nullable(),
  pinned: z.array(HallFact),
  performanceCount: z.int(),
});
export type HallForEdit = z.infer<typeof HallForEdit>;

/** A venue as operators edit it. `pinned` facts are an operator's; of a venue with the source `operator` none needs to be. */
export const VenueForEdit = VenueView.omit({ halls: true }).extend({
  revision: z.int(),
  hidden: z.boolean(),
  pinned: z.array(VenueFact),
  halls: z.array(HallForEdit),
  changes: z.array(FactChangeView),
});
export type VenueForEdit = z.infer<typeof VenueForEdit>;
