import { keepPreviousData } from '@tanstack/react-query';
import { PAGE_SIZE } from '@golden-ticket/shared/page';
import { firstOfMonth, lastOfMonth } from '../../lib/calendar-date.ts';
import { seoulDate } from '../../lib/format.ts';
import { pagingOf } from '../../lib/paging.ts';
import { prefetch, trpc } from '../../lib/trpc.ts';
import { useToday } from '../../lib/use-today.ts';
import { daysOf, filterOf } from './calendar-search.ts';
import type { CalendarSearch } from './calendar-search.ts';

/** Latecomers are let in. */
const GRACE_MS = 10 * 60_000;

function showingsInput(search: CalendarSearch, today: string, withBegun: boolean) {
  const days = daysOf(search, today);
  const hasBegun = days.from === today && !withBegun;
  return { ...filterOf(search), ...days, ...(hasBegun ? { notBefore: justNow() } : {}), limit: PAGE_SIZE };
}

/** A moment ago; the same for a while, so that what was asked stays the same question. */
const justNow = () => new Date(Math.floor(Date.now() / GRACE_MS) * GRACE_MS).toISOString();

/** A month is asked for its counts alone. */
const monthInput = (search: CalendarSearch, month: string) => ({
  ...filterOf(search),
  from: firstOfMonth(month),
  to: lastOfMonth(month),
  limit: 1,
});

/** Starts what the calendar shows first. */
export function prefetchCalendar(search: CalendarSearch): void {
  const today = seoulDate(new Date());
  void prefetch.performance.calendar.prefetchInfinite(showingsInput(search, today, false));
  void prefetch.performance.calendar.prefetch(monthInput(search, daysOf(search, today).from));
}

/** The showings of the chosen days in the order of their start, page after page; of today, those that have begun only if `withBegun`. */
export function useShowings(search: CalendarSearch, withBegun: boolean) {
  const query = trpc.performance.calendar.useInfiniteQuery(showingsInput(search, useToday(), withBegun), {
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  return {
    showings: query.data?.pages.flatMap(({ items }) => items),
    days: query.data?.pages[0]?.days ?? [],
    ...pagingOf(query),
  };
}

/** How many showings each day of a month holds; undefined while that is unknown, which is no failure worth a word. */
export function useMonthCounts(search: CalendarSearch, month: string): Map<string, number> | undefined {
  const { data } = trpc.performance.calendar.useQuery(monthInput(search, month));
  return data?.days ? new Map(data.days.map(({ date, showings }) => [date, showings])) : undefined;
}
