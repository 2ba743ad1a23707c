import { z } from 'zod';
import { Genre } from './genre.ts';
import { Cursor, page } from './page.ts';
import { CountersView, PriceTierView, ProseField, SellerLinkView } from './performance.ts';
import { Region } from './region.ts';
import { CalendarDate, Id, Instant, Won } from './scalars.ts';
import { SourceView } from './source.ts';

/** The most that one page of an export holds: each entry has all that belongs to it. */
export const EXPORT_PAGE = 100;

/** One page of everything, in the order of ids: what comes while one pages is at the end. */
export const ExportPage = z.object({
  cursor: Cursor.nullish(),
  limit: z.int().min(1).max(EXPORT_PAGE).default(EXPORT_PAGE),
});
export type ExportPage = z.infer<typeof ExportPage>;

/** Whom a listing names, and what they play or do where it says so. */
const Named = z.object({ personId: Id, name: z.string(), part: z.string().nullable() });

/** A performance with all its parts, ended ones included. Fields in `unread` could not be read out of their text in `texts`. */
export const ExportedPerformance = z.object({
  id: Id,
  title: z.string(),
  genre: Genre,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  openRun: z.boolean(),
  region: Region.nullable(),
  venueId: Id.nullable(),
  venueText: z.string().nullable(),
  hall: z.string().nullable(),
  runningMinutes: z.int().nullable(),
  minimumAgeMonths: z.int().nullable(),
  free: z.boolean(),
  lowestPrice: Won.nullable(),
  highestPrice: Won.nullable(),
  texts: z.object({
    timetable: z.string().nullable(),
    price: z.string().nullable(),
    age: z.string().nullable(),
    runningTime: z.string().nullable(),
  }),
  unread: z.array(ProseField),
  synopsis: z.string().nullable(),
  producer: z.string().nullable(),
  flags: z.array(z.string()),
  cast: z.array(Named),
  castAndOthers: z.boolean(),
  crew: z.array(Named),
  crewAndOthers: z.boolean(),
  teaserId: z.string().nullable(),
  priceTiers: z.array(PriceTierView),
  showings: z.array(z.object({ startsAt: Instant, confirmed: z.boolean(), cast: z.array(Named) })),
  sellerLinks: z.array(SellerLinkView),
  source: SourceView,
  ...CountersView.shape,
});
export type ExportedPerformance = z.infer<typeof ExportedPerformance>;
export const ExportedPerformances = page(ExportedPerformance).extend({ total: z.int().nullable() });
export type ExportedPerformances = z.infer<typeof ExportedPerformances>;

/** A venue with the names of its halls. */
export const ExportedVenue = z.object({
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
  halls: z.array(z.string()),
});
export const ExportedVenues = page(ExportedVenue).extend({ total: z.int().nullable() });
export type ExportedVenues = z.infer<typeof ExportedVenues>;

/** A person, the other names they go by, and how many performances name them. */
export const ExportedPerson = z.object({
  id: Id,
  name: z.string(),
  otherNames: z.array(z.string()),
  performances: z.int(),
});
export const ExportedPeople = page(ExportedPerson).extend({ total: z.int().nullable() });
export type ExportedPeople = z.infer<typeof ExportedPeople>;
