import { z } from 'zod';
import { Genre } from './genre.ts';
import { ImageView, ThumbnailView } from './image.ts';
import { isNearWhole, NEAR_IN_PART, nearInput } from './near.ts';
import { page, pageInput } from './page.ts';
import { Region } from './region.ts';
import { CalendarDate, Id, Instant, Won } from './scalars.ts';
import { SourceView } from './source.ts';
import { ACCESSIBILITY, Accessibility, VenueView } from './venue.ts';

export const STATES = ['upcoming', 'ongoing', 'ended'] as const;
/** Where a run stands today in Asia/Seoul: before its first day, between first and last (both included), or after. */
export const State = z.enum(STATES);
export type State = z.infer<typeof State>;

export const SORTS = ['popular', 'newest', 'ending', 'opening', 'distance'] as const;
/**
 * `popular`: most likes first; `newest`: listed last first; `ending`: last day soonest first (for ended ones: latest first); `opening`: only
 * what is to come, first day soonest first; `distance`: nearest venue first, around the filter's point.
 */
export const Sort = z.enum(SORTS);
export type Sort = z.infer<typeof Sort>;

export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
/** When a showing starts in Asia/Seoul: before 12:00, from 12:00, or from 18:00 on. */
export const TimeOfDay = z.enum(TIMES_OF_DAY);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/**
 * Which performances to list; all that is asked must hold. Without `state`: those on now or to come. What a source does not tell, or tells
 * in words that could not be read, is no yes: a performance without known prices is under no price.
 *
 * `from` and `to`, one or both: it has a showing on one of these days (both included), or its run goes over days for which its showings are
 * not known, as its timetable could not be read or they are too far ahead. Days before today do not count, but for ended ones, of which
 * every run that overlaps is meant. `time`: a known showing at that time of day, on these days if there are any, else today or later.
 */
export const PerformanceFilter = z.object({
  genre: Genre.optional(),
  region: Region.optional(),
  state: State.optional(),
  venueId: Id.optional(),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  time: TimeOfDay.optional(),
  /** The cheapest ticket costs no more than this. */
  maxPrice: Won.optional(),
  /** No ticket costs anything. */
  free: z.literal(true).optional(),
  /** In completed years (만): somebody that old may enter. */
  age: z.int().min(0).max(120).optional(),
  /** The venue has all of these. */
  accessibility: z.array(Accessibility).max(ACCESSIBILITY.length).optional(),
  ...nearInput,
});
export type PerformanceFilter = z.infer<typeof PerformanceFilter>;

/** What {@link PerformanceFilter} cannot say field by field: for `superRefine`, in every schema that extends it. */
export function checkFilter(filter: PerformanceFilter, context: z.RefinementCtx): void {
  const { from, to, time, state } = filter;
  if (from !== undefined && to !== undefined && from > to)
    context.addIssue({ code: 'custom', path: ['to'], message: 'before from' });
  if (time !== undefined && state === 'ended')
    context.addIssue({ code: 'custom', path: ['time'], message: 'not for ended performances' });
  if (!isNearWhole(filter)) context.addIssue({ code: 'custom', path: NEAR_IN_PART.path, message: NEAR_IN_PART.error });
}

export const ListPerformances = PerformanceFilter.extend({ sort: Sort.default('popular'), ...pageInput })
  .superRefine(checkFilter)
  .refine(({ sort, lat }) => sort !== 'distance' || lat !== undefined, {
    path: ['sort'],
    error: 'distance needs lat, lng and km',
  })
  .refine(({ sort, state }) => sort !== 'opening' || state === undefined || state === 'upcoming', {
    path: ['sort'],
    error: 'opening lists only upcoming performances',
  });
export type ListPerformances = z.infer<typeof ListPerformances>;

/** Likes and reviews, kept true in the transaction that changes them. `rating` is the average in stars, null without reviews. */
export const CountersView = z.object({
  likeCount: z.int(),
  reviewCount: z.int(),
  rating: z.number().nullable(),
});

/** What a poster card shows. `meters`: how far its venue is from the point that the list was asked around, if it was. */
export const PerformanceCard = z.object({
  id: Id,
  title: z.string(),
  genre: Genre,
  region: Region.nullable(),
  state: State,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  openRun: z.boolean(),
  venueName: z.string().nullable(),
  lowestPrice: Won.nullable(),
  highestPrice: Won.nullable(),
  poster: ThumbnailView.nullable(),
  meters: z.int().optional(),
  ...CountersView.shape,
});
export type PerformanceCard = z.infer<typeof PerformanceCard>;

/** `total`: how many the filter holds in all; given on the first page, null on later ones. */
export const PerformancePage = page(PerformanceCard).extend({ total: z.int().nullable() });
export type PerformancePage = z.infer<typeof PerformancePage>;

export const PerformanceId = z.object({ id: Id });
export type PerformanceId = z.infer<typeof PerformanceId>;

export const PriceTierView = z.object({ name: z.string(), price: Won });
export const CreditView = z.object({ personId: Id, name: z.string(), part: z.string().nullable() });
/**
 * One date and time; `confirmed` is false while it is only derived from the source's timetable text. `cast` is who plays in this one, as far as
 * operators said.
 */
export const ShowingView = z.object({ id: Id, startsAt: Instant, confirmed: z.boolean(), cast: z.array(CreditView) });
export const SellerLinkView = z.object({ name: z.string(), url: z.string() });
export const CHANGE_FIELDS = [
  'title',
  'genre',
  'startsOn',
  'endsOn',
  'openRun',
  'venue',
  'cast',
  'crew',
  'timetable',
  'price',
  'age',
  'runningTime',
  'synopsis',
  'producer',
  'sellers',
  'poster',
  'showings',
  'teaser',
] as const;
export const ChangeField = z.enum(CHANGE_FIELDS);
export type ChangeField = z.infer<typeof ChangeField>;

/**
 * One thing that changed in a listing. `from` and `to` are texts as shown, but for `genre` (a {@link Genre}), `startsOn` and `endsOn`
 * (`YYYY-MM-DD`), `openRun` (`true` or `false`), `poster` and `teaser` (both null), and `showings`, which an operator set one by one: a line
 * for each that differs, `YYYY-MM-DD HH:mm` in Asia/Seoul and who plays in it.
 */
export const ChangeView = z.object({
  field: ChangeField,
  from: z.string().nullable(),
  to: z.string().nullable(),
  source: z.string(),
  changedAt: Instant,
});
export type ChangeView = z.infer<typeof ChangeView>;

/** Texts that the source gives in prose; kept beside what was read out of them. */
export const PROSE_FIELDS = ['timetable', 'price', 'age', 'runningTime'] as const;
export const ProseField = z.enum(PROSE_FIELDS);
export type ProseField = z.infer<typeof ProseField>;

/**
 * Everything the page of one performance shows. Fields in `unread` could not be read: show their text as it is. `showings` are in order
 * of time: those of today (Asia/Seoul) and after, at most 200, and before them the last 50 of days past; `moreShowings` says that later
 * ones were left out. A long run's showings are known for half a year ahead. `changes` are the latest 50, newest first.
 */
export const PerformanceView = z.object({
  id: Id,
  title: z.string(),
  genre: Genre,
  state: State,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  openRun: z.boolean(),
  region: Region.nullable(),
  venue: VenueView.nullable(),
  venueText: z.string().nullable(),
  hall: z
    .object({ id: Id, name: z.string(), seats: z.int().nullable(), wheelchairSeats: z.int().nullable() })
    .nullable(),
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
  flags: z.array(z.enum(['child', 'daehakro', 'festival', 'visiting', 'licensed-musical', 'original-musical'])),
  cast: z.array(CreditView),
  castAndOthers: z.boolean(),
  crew: z.array(CreditView),
  crewAndOthers: z.boolean(),
  priceTiers: z.array(PriceTierView),
  showings: z.array(ShowingView),
  moreShowings: z.boolean(),
  sellerLinks: z.array(SellerLinkView),
  /** YouTube's id of a teaser video. */
  teaserId: z.string().nullable(),
  poster: ImageView.nullable(),
  images: z.array(ImageView),
  changes: z.array(ChangeView),
  source: SourceView,
  ...CountersView.shape,
});
export type PerformanceView = z.infer<typeof PerformanceView>;
