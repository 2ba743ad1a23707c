import { addDays } from '../../clock.ts';

/** A span of calendar dates, both included. */
export interface DateWindow {
  from: string;
  to: string;
}

/** KOPIS refuses more than 31 days, both ends counted. */
const MAX_DAYS = 31;

/** Cuts `from` to `to`, both included, into the fewest windows that KOPIS accepts: in order, without gap or overlap. */
export function splitWindows({ from, to }: DateWindow): DateWindow[] {
  const windows: DateWindow[] = [];
  for (let start = from; start <= to; start = addDays(start, MAX_DAYS)) {
    const end = addDays(start, MAX_DAYS - 1);
    windows.push({ from: start, to: end < to ? end : to });
  }
  return windows;
}
