import { addDays } from '../../clock.ts';
import type { Run } from './works/work.ts';

/** A Monday: all seasons are counted from here, so that each keeps its weekdays for ever. */
const EPOCH = '2024-01-01';
/** How long a run stays listed after its last day; then it is announced anew, a period later. */
const DAYS_LISTED_AFTER = 14;
const PERIOD_DAYS = { short: 98, long: 196 };
/** An open run is always good for at least this many days. */
const OPEN_RUN_DAYS = 60;

export interface Season {
  startsOn: string;
  endsOn: string;
  openRun: boolean;
  /** When it was announced; never after today. */
  listedOn: string;
}

/** When a work plays, as days of its period: `lastDay` counts from the period's first Monday. */
export interface Slot {
  run: Run;
  lastDay: number;
  days: number;
}

const isLong = (slot: Slot) => slot.run === 'long';
export const periodOf = (slot: Slot): number => (isLong(slot) ? PERIOD_DAYS.long : PERIOD_DAYS.short);

/**
 * The season of `slot` that is listed on `today`: one and the same from day to day until two weeks after its end, when the next takes its
 * place, a whole number of weeks later. So a sample that is left running for years stays full, and only a few listings change a day.
 */
export function seasonOn(slot: Slot, today: string): Season {
  if (slot.run === 'open') return openRunOn(slot, today);
  const period = periodOf(slot);
  const sinceLast = mod(daysSinceEpoch(today) - slot.lastDay, period);
  const endsOn = addDays(today, sinceLast <= DAYS_LISTED_AFTER ? -sinceLast : period - sinceLast);
  return {
    startsOn: addDays(endsOn, 1 - slot.days),
    endsOn,
    openRun: false,
    listedOn: addDays(endsOn, DAYS_LISTED_AFTER + 1 - period),
  };
}

/** Began `days` before the epoch, and is extended half a year at a time. */
function openRunOn(slot: Slot, today: string): Season {
  const startsOn = addDays(EPOCH, -slot.days);
  const until = addDays(today, OPEN_RUN_DAYS);
  const year = until.slice(0, 4);
  const endsOn = until <= `${year}-06-30` ? `${year}-06-30` : `${year}-12-31`;
  return { startsOn, endsOn, openRun: true, listedOn: addDays(startsOn, -30) };
}

/** 0 is Monday. */
export const weekdayOf = (date: string): number => mod(daysSinceEpoch(date), 7);

const daysSinceEpoch = (date: string) => (Date.parse(date) - Date.parse(EPOCH)) / 86_400_000;
const mod = (value: number, period: number) => ((value % period) + period) % period;
