/** Where everything that needs the time gets it; tests put their own in. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const seoulDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Seoul',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today's calendar date in Asia/Seoul, `YYYY-MM-DD`. */
export const today = (clock: Clock): string => seoulDate.format(clock.now());

/** The calendar date `days` after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The moment a wall clock in Seoul shows `time` (`HH:MM`) on `date`; Korea keeps UTC+9 all year. */
export const seoulTime = (date: string, time: string): Date => new Date(`${date}T${time}:00+09:00`);
