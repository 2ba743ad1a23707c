import type { CalendarPage } from '@golden-ticket/shared/calendar';
import { seoulDate } from '../../lib/format.ts';

export type Showing = CalendarPage['items'][number];

/** Showings that start together. */
export interface Start {
  startsAt: string;
  showings: Showing[];
}

/** One day in Asia/Seoul (`YYYY-MM-DD`) with its starts in order. */
export interface DayOfShowings {
  date: string;
  starts: Start[];
}

/** Groups showings, which come in the order of their start, by day and moment. */
export function byDayAndTime(showings: readonly Showing[]): DayOfShowings[] {
  const byDay = Map.groupBy(showings, ({ startsAt }) => seoulDate(new Date(startsAt)));
  return [...byDay].map(([date, ofDay]) => ({
    date,
    starts: [...Map.groupBy(ofDay, ({ startsAt }) => Date.parse(startsAt)).values()].flatMap((together) =>
      together[0] ? [{ startsAt: together[0].startsAt, showings: together }] : [],
    ),
  }));
}
