import * as gazette from '@hyunbinseo/holidays-kr/all';

/**
 * A calendar date as the number of days since 1970-01-01. Timetables speak of dates in Asia/Seoul, never of moments, so all arithmetic
 * here is on whole days and no time zone has a say.
 */
export type Day = number;

/** Days from `from` to `to`, both included. */
export interface Span {
  from: Day;
  to: Day;
}

/** 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a date `YYYY-MM-DD`, or undefined where there is no such date. */
export function dayOf(date: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year === undefined ? undefined : dayOfParts(Number(year), Number(month), Number(day));
}

/** The day of a date's parts (months from 1), or undefined where there is no such date. */
export function dayOfParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / MILLISECONDS_A_DAY : undefined;
}

/** A day as `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

/** The days that both spans hold, or undefined where there are none. */
export function overlap(one: Span, other: Span): Span | undefined {
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return both.from <= both.to ? both : undefined;
}

const holidays = new Set(Object.values(gazette).flatMap((year) => Object.keys(year)));
const years = [...holidays].map((date) => Number(date.slice(0, 4)));

/**
 * The days of which we know whether they are public holidays. The government announces each year's (substitute holidays, election days) in
 * the middle of the year before, so this ends with the last year that the library knows.
 */
export const HOLIDAYS_KNOWN: Span = {
  from: dayOfParts(Math.min(...years), 1, 1) ?? 0,
  to: dayOfParts(Math.max(...years), 12, 31) ?? 0,
};

/** Whether a day within `HOLIDAYS_KNOWN` is a public holiday (공휴일) in Korea, substitute holidays and election days included. */
export function isHoliday(day: Day): boolean {
  return holidays.has(dateOf(day));
}
