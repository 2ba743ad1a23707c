import { z } from 'zod';
import { page, pageInput } from './page.ts';
import { checkFilter, CreditView, PerformanceCard, PerformanceFilter } from './performance.ts';
import { CalendarDate, Id, Instant } from './scalars.ts';

/** The most days one call may span: a month's grid of six weeks. */
export const CALENDAR_DAYS = 42;

const DAY_MS = 86_400_000;

/**
 * The showings from the day `from` to the day `to`, both included and past ones too, that start at the filter's `time`, of the performances
 * that the rest of it holds. A run whose timetable could not be read has none. `notBefore`: only what starts then or later, for days that
 * have begun.
 */
export const ListShowings = PerformanceFilter.omit({ state: true })
  .extend({
    from: CalendarDate,
    to: CalendarDate,
    notBefore: Instant.refine((instant) => instant >= '1900' && instant < '3000', 'date out of range').optional(),
    ...pageInput,
  })
  .superRefine(checkFilter)
  .refine(({ from, to }) => (Date.parse(to) - Date.parse(from)) / DAY_MS < CALENDAR_DAYS, {
    path: ['to'],
    error: `more than ${CALENDAR_DAYS} days`,
  });
export type ListShowings = z.infer<typeof ListShowings>;

/** One showing with the performance's card: what a line of "tonight" says. */
export const ShowingCard = z.object({ id: Id, startsAt: Instant, performance: PerformanceCard });
export type ShowingCard = z.infer<typeof ShowingCard>;

/** How much is on on one day. Days without a showing are left out. */
export const CalendarDay = z.object({ date: CalendarDate, showings: z.int(), performances: z.int() });
export type CalendarDay = z.infer<typeof CalendarDay>;

/** {@link ShowingCard} with who plays in it, as far as operators said. */
export const ShowingWithCast = ShowingCard.extend({ cast: z.array(CreditView) });

/** Showings in the order of their start; `days` counts the whole span and is given on the first page, null on later ones. */
export const CalendarPage = page(ShowingWithCast).extend({ days: z.array(CalendarDay).nullable() });
export type CalendarPage = z.infer<typeof CalendarPage>;
