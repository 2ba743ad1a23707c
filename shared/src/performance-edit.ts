import { z } from 'zod';
import { Genre } from './genre.ts';
import { page, pageInput } from './page.ts';
import { CHANGE_FIELDS, PriceTierView, State } from './performance.ts';
import { Region } from './region.ts';
import { ModerationReason } from './report.ts';
import { retryInput } from './retry.ts';
import { CalendarDate, Id, Instant, typedText, Won } from './scalars.ts';
import { Source } from './source.ts';
import { TeaserAddress } from './teaser.ts';

/** What an operator can set so that the source no longer changes it; `hidden` is whether the performance is shown at all. */
export const PinnedField = z.enum([...CHANGE_FIELDS, 'hidden']);
export type PinnedField = z.infer<typeof PinnedField>;

const line = (max: number) => typedText(max).pipe(z.string().min(1));
const distinct = <Value>(values: readonly Value[], key: (value: Value) => string) =>
  new Set(values.map(key)).size === values.length;

/** Somebody by name, and what they play or do, where that is known. */
export const CreditInput = z.object({ name: line(100), part: line(100).nullable() });
export type CreditInput = z.infer<typeof CreditInput>;
const credits = (max: number) =>
  z
    .array(CreditInput)
    .max(max)
    .refine((given) => distinct(given, ({ name, part }) => JSON.stringify([name, part])), 'somebody twice');

/** An address on the web, as browsers write it. */
const WebAddress = z
  .string()
  .max(2_000)
  .trim()
  .pipe(z.url({ protocol: /^https?$/, hostname: /\.[^.\d][^.]*$/ }));

/** A venue of ours and one of its halls, or, where it is none of ours, its name and region. */
export const PlaceInput = z
  .object({ venueId: Id, hallId: Id.nullable(), text: z.null(), region: z.null() })
  .or(z.object({ venueId: z.null(), hallId: z.null(), text: line(200).nullable(), region: Region.nullable() }));
export type PlaceInput = z.infer<typeof PlaceInput>;

/**
 * What an operator sets of a performance, each named as in its changes. `timetable` is written as sources write it (`화~금 19:30, 토 15:00`) and
 * read into showings; `age` is the youngest admitted in months, `runningTime` in minutes.
 */
const facts = {
  title: line(300),
  genre: Genre,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  openRun: z.boolean(),
  venue: PlaceInput,
  timetable: line(2_000).nullable(),
  age: z.int().min(0).max(360).nullable(),
  runningTime: z.int().min(1).max(1_440).nullable(),
  synopsis: line(20_000).nullable(),
  producer: line(300).nullable(),
  price: z.array(z.object({ name: typedText(60), price: Won })).max(50),
  cast: credits(300),
  crew: credits(300),
  sellers: z
    .array(z.object({ name: line(60), url: WebAddress }))
    .max(30)
    .refine((links) => distinct(links, ({ url }) => url), 'an address twice'),
  teaser: TeaserAddress.nullable(),
};

/** The first and the last day, both included. */
const isRun = ({ startsOn, endsOn }: { startsOn?: string | undefined; endsOn?: string | undefined }) =>
  startsOn === undefined || endsOn === undefined || startsOn <= endsOn;
const NO_RUN = { path: ['endsOn'], error: 'before startsOn' };

/** All of them. */
export const PerformanceFacts = z.object(facts).refine(isRun, NO_RUN);

/** A performance that no source tells of. */
export const CreatePerformance = z.object({ ...facts, ...retryInput }).refine(isRun, NO_RUN);
export type CreatePerformance = z.infer<typeof CreatePerformance>;

/** The record as its editor saw it: refused with `edit.stale` once it is another. */
const seen = { id: Id, revision: z.int().min(1).max(2_147_483_647) };

/** Says some facts anew; what is not named stays, and what is as it was stays the source's. */
export const EditPerformance = z.object(facts).partial().extend(seen).refine(isRun, NO_RUN);
export type EditPerformance = z.infer<typeof EditPerformance>;

const moment = Instant.refine((instant) => instant >= '1900' && instant < '3000', 'date out of range').transform(
  (instant) => `${new Date(instant).toISOString().slice(0, 16)}:00.000Z`,
);

/** One showing and who plays in it, in order; nobody where that is not known. */
const ShowingInput = z.object({ startsAt: moment, cast: credits(60) });

/**
 * Showings as an operator knows them, by when they start: those in `put` are there, with this cast; those in `withdraw` are not, whatever the
 * timetable says. To move one is to withdraw it and put another.
 */
export const SetShowings = z
  .object({ ...seen, put: z.array(ShowingInput).max(200), withdraw: z.array(moment).max(200) })
  .refine(({ put, withdraw }) => distinct([...put.map(({ startsAt }) => startsAt), ...withdraw], (at) => at), {
    error: 'a time twice',
  });
export type SetShowings = z.infer<typeof SetShowings>;

/** Takes a performance from sight, or shows it again; why is for other operators to read. */
export const HidePerformance = z.object({ ...seen, reason: ModerationReason });
export type HidePerformance = z.infer<typeof HidePerformance>;

/** Gives fields back to the source, whose kept answer is read again. */
export const ReleasePerformance = z.object({
  ...seen,
  fields: z.array(PinnedField).min(1).max(PinnedField.options.length),
});
export type ReleasePerformance = z.infer<typeof ReleasePerformance>;

/** All performances, the newest of ours first: hidden ones and those that are over too. `q`: part of a title. */
export const ListPerformancesToEdit = z.object({
  q: typedText(100).optional(),
  only: z.enum(['pinned', 'hidden', 'own']).optional(),
  ...pageInput,
});
export type ListPerformancesToEdit = z.infer<typeof ListPerformancesToEdit>;

/** A line of that list. `hidden`: by whom it is not shown. */
export const PerformanceToEdit = z.object({
  id: Id,
  title: z.string(),
  genre: Genre,
  state: State,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  venueName: z.string().nullable(),
  source: Source,
  pinned: z.array(PinnedField),
  hidden: z.enum(['operator', 'source']).nullable(),
});
export type PerformanceToEdit = z.infer<typeof PerformanceToEdit>;
export const PerformancesToEdit = page(PerformanceToEdit);

const CreditText = z.object({ name: z.string(), part: z.string().nullable() });

/**
 * All that an editor starts from: facts as {@link EditPerformance} takes them, but as they are, so they may be longer. `showings` are those
 * from a month ago on, at most a thousand; `confirmed` ones are an operator's.
 */
export const PerformanceForm = z.object({
  id: Id,
  revision: z.int(),
  source: Source,
  sourceId: z.string(),
  hidden: z.enum(['operator', 'source']).nullable(),
  pinned: z.array(PinnedField),
  title: z.string(),
  genre: Genre,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  openRun: z.boolean(),
  venue: z.object({
    venueId: Id.nullable(),
    hallId: Id.nullable(),
    text: z.string().nullable(),
    region: Region.nullable(),
  }),
  timetable: z.string().nullable(),
  age: z.int().nullable(),
  runningTime: z.int().nullable(),
  synopsis: z.string().nullable(),
  producer: z.string().nullable(),
  price: z.array(PriceTierView),
  cast: z.array(CreditText),
  crew: z.array(CreditText),
  sellers: z.array(z.object({ name: z.string(), url: z.string() })),
  teaser: z.string().nullable(),
  /** The names of the venue and hall. */
  venueName: z.string().nullable(),
  hallName: z.string().nullable(),
  /** What could not be read of the source's texts, and those. */
  unread: z.array(z.object({ field: z.string(), text: z.string() })),
  showings: z.array(z.object({ startsAt: Instant, confirmed: z.boolean(), cast: z.array(CreditText) })),
});
export type PerformanceForm = z.infer<typeof PerformanceForm>;

/** What the record is at after an edit: the next one is sent with this revision. */
export const EditedView = z.object({ revision: z.int() });
export type EditedView = z.infer<typeof EditedView>;
