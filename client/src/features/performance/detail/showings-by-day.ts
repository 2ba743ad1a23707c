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

/** The weeks of a month (any date in it), Sunday first; null pads the first and the last. */
export function weeksOf(month: string): (string | null)[][] {
  const first = new Date(`${month.slice(0, 7)}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const days = Array.from({ length }, (_, index) => `${month.slice(0, 7)}-${String(index + 1).padStart(2, '0')}`);
  const cells = [...Array<null>(first.getUTCDay()).fill(null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? null),
  );
}
