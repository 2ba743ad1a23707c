/** Calendar dates are `YYYY-MM-DD` texts; they are counted in UTC, where every day has 24 hours. */
const read = (date: string) => new Date(`${date}T00:00:00Z`);
const write = (date: Date) => date.toISOString().slice(0, 10);

/** The date `days` after `date`; before it where negative. */
export function addDays(date: string, days: number): string {
  const moved = read(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return write(moved);
}

/** The same day `months` later, or that month's last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const first = read(firstOfMonth(date));
  first.setUTCMonth(first.getUTCMonth() + months);
  const target = write(first);
  const last = lastOfMonth(target);
  const wanted = `${target.slice(0, 8)}${date.slice(8)}`;
  return wanted > last ? last : wanted;
}

/** The first date of the month that `date` is in. */
export const firstOfMonth = (date: string) => `${date.slice(0, 7)}-01`;

/** The last date of the month that `date` is in. */
export function lastOfMonth(date: string): string {
  const first = read(firstOfMonth(date));
  return write(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)));
}

/** Sunday is 0, Saturday 6. */
export const weekdayOf = (date: string) => read(date).getUTCDay();

const SUNDAY = 0;
const SATURDAY = 6;

/** The coming Saturday and Sunday; what is left of them once they have begun. */
export function weekendOf(today: string): { from: string; to: string } {
  const weekday = weekdayOf(today);
  if (weekday === SUNDAY) return { from: today, to: today };
  const saturday = addDays(today, SATURDAY - weekday);
  return { from: saturday, to: addDays(saturday, 1) };
}

/** The weeks of a month (any date in it), Sunday first; null pads the first and the last. */
export function weeksOf(month: string): (string | null)[][] {
  const first = firstOfMonth(month);
  const days = Array.from({ length: Number(lastOfMonth(first).slice(8)) }, (_, index) => addDays(first, index));
  const cells = [...Array<null>(weekdayOf(first)).fill(null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? null),
  );
}
