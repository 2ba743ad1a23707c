import { sql } from 'kysely';
import { addDays, seoulTime } from '../../clock.ts';
import type { Em } from '../../db/orm.ts';
import type { Performance } from './performance.entity.ts';
import type { Dates, ShowingTime } from './reading/timetable.ts';

/**
 * How far from today a run's showings are laid out: a long run's calendar would be thousands of guesses otherwise. They are laid out anew
 * when less than `renewed` days are left, so that a run of years is written to once a month and not every night.
 */
const DAYS = { back: 31, ahead: 180, renewed: 150 };

export interface Run {
  startsOn: string;
  endsOn: string;
  /** Up to where its showings are laid out already. */
  showingsUntil?: string | null | undefined;
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one < other ? other : one);

/** How far the showings of a run that lasts longer should reach on `today`. */
export const dayToReach = (today: string): string => addDays(today, DAYS.renewed);

/** The days to lay out on `today`: those that are already, as long as they reach far enough; before `run` where that is far off. */
export function daysToLayOut({ startsOn, endsOn, showingsUntil }: Run, today: string): Dates {
  const farEnough = showingsUntil && showingsUntil >= earlier(endsOn, dayToReach(today));
  const to = earlier(endsOn, farEnough ? showingsUntil : addDays(today, DAYS.ahead));
  const from = later(startsOn, addDays(earlier(today, endsOn), -DAYS.back));
  return { from: earlier(from, to), to };
}

/**
 * Makes a performance's showings from `today` on those that were read from its timetable, and answers whether that changed any. What is
 * past happened as it was listed then, so it stays, but for showings outside the run; those that an operator confirmed stay always, and
 * those that one withdrew do not come back.
 */
export async function putShowings(
  em: Em,
  { id: performanceId, withdrawnShowings }: Pick<Performance, 'id' | 'withdrawnShowings'>,
  run: Run,
  read: readonly ShowingTime[],
  today: string,
): Promise<boolean> {
  const { rows: there } = await sql<{ id: number; starts_at: string; confirmed: boolean }>`
    select id, starts_at, confirmed from showing where performance_id = ${performanceId}
  `.execute(em.getKysely());
  const existing = new Map(there.map((row) => [Date.parse(row.starts_at), row]));
  const from = there.length === 0 ? -Infinity : midnight(today);
  const wanted = new Set(read.map(({ date, time }) => seoulTime(date, time).getTime()).filter((time) => time >= from));
  for (const withdrawn of withdrawnShowings) wanted.delete(Date.parse(withdrawn));
  // A showing at 24:00 of the last day is on the day after.
  const [first, end] = [midnight(run.startsOn), midnight(addDays(run.endsOn, 2))];

  const missing = [...wanted].filter((time) => !existing.has(time)).map((time) => new Date(time).toISOString());
  const stale = [...existing].filter(
    ([time, { confirmed }]) => !confirmed && (time < first || time >= end || (time >= from && !wanted.has(time))),
  );
  if (missing.length > 0) {
    await sql`
      insert into showing (performance_id, starts_at) select ${performanceId}, unnest(${missing}::timestamptz[])
    `.execute(em.getKysely());
  }
  if (stale.length > 0) {
    await sql`delete from showing where id = any(${stale.map(([, { id }]) => id)})`.execute(em.getKysely());
  }
  return missing.length > 0 || stale.length > 0;
}

const midnight = (date: string): number => seoulTime(date, '00:00').getTime();
