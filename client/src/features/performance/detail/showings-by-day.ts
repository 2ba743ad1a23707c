import type { PerformanceView } from '@golden-ticket/shared/performance';
import { seoulDate } from '../../../lib/format.ts';

export type Showing = PerformanceView['showings'][number];

/** The showings from `now` on by their day in Asia/Seoul (`YYYY-MM-DD`), days and times in order. */
export function upcomingByDay(showings: readonly Showing[], now: Date): Map<string, Showing[]> {
  const upcoming = showings
    .filter(({ startsAt }) => new Date(startsAt) >= now)
    .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  return Map.groupBy(upcoming, ({ startsAt }) => seoulDate(new Date(startsAt)));
}
