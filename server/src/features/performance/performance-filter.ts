import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { PerformanceFilter, TimeOfDay } from '@golden-ticket/shared/performance';
import { addDays, seoulTime } from '../../clock.ts';
import { isWithin } from '../venue/near.ts';
import type { Point } from '../venue/near.ts';

type Condition = RawBuilder<unknown>;

/** The point that a filter asks around. */
export const pointOf = ({ lat, lng }: PerformanceFilter): Point | undefined =>
  lat === undefined || lng === undefined ? undefined : { lat, lng };

/** What {@link factsAsked} reads: `performance p`, and `venue v` where the filter asks about it. */
export const tablesAsked = (filter: PerformanceFilter): RawBuilder<unknown> =>
  filter.accessibility?.length || pointOf(filter)
    ? sql`performance p join venue v on v.id = p.venue_id`
    : sql`performance p`;

/** What a filter asks of the performance itself and of its venue: all but its dates. Hidden ones never fit. */
export function factsAsked(filter: PerformanceFilter): Condition[] {
  const { genre, region, venueId, maxPrice, free, age, accessibility, km } = filter;
  const point = pointOf(filter);
  return [
    sql`p.hidden_at is null`,
    ...(genre ? [sql`p.genre = ${genre}`] : []),
    ...(region ? [sql`p.region = ${region}`] : []),
    ...(venueId === undefined ? [] : [sql`p.venue_id = ${venueId}`]),
    ...(maxPrice === undefined ? [] : [sql`p.lowest_price <= ${maxPrice}`]),
    ...(free ? [sql`p.free`] : []),
    ...(age === undefined ? [] : [sql`p.minimum_age_months <= ${age * 12}`]),
    ...(accessibility?.length ? [sql`v.accessibility @> ${accessibility}::text[]`] : []),
    ...(point && km !== undefined ? [isWithin(km, point)] : []),
  ];
}

/** The hours in Asia/Seoul from which a time of day lasts and before which it is over. */
const HOURS: Record<TimeOfDay, [from: number, before: number]> = {
  morning: [0, 12],
  afternoon: [12, 18],
  evening: [18, 24],
};

/** Calendar dates in Asia/Seoul, both included; without end where there is none. */
export interface Days {
  first: string;
  last?: string | undefined;
}

/** Whether `showing s` starts on one of `days`, and at the time of day if one is asked. */
export function startsOn({ first, last }: Days, time: TimeOfDay | undefined): Condition {
  const hour = sql`extract(hour from s.starts_at at time zone 'Asia/Seoul')`;
  return sql.join(
    [
      sql`s.starts_at >= ${midnight(first)}`,
      ...(last ? [sql`s.starts_at < ${midnight(addDays(last, 1))}`] : []),
      ...(time ? [sql`${hour} >= ${HOURS[time][0]} and ${hour} < ${HOURS[time][1]}`] : []),
    ],
    sql` and `,
  );
}

const midnight = (date: string): string => seoulTime(date, '00:00').toISOString();

/**
 * What a filter asks of a run's dates on `today` and, where it names days or a time of day, of its showings. `archived` says no more than
 * the dates do, but only with it are the indexes of current performances used. Showings are looked up `oneByOne`, which is best for a
 * page, or in the way that PostgreSQL finds best for all.
 */
export function datesAsked(filter: PerformanceFilter, today: string, { oneByOne }: { oneByOne: boolean }): Condition[] {
  const { state, from, to, time } = filter;
  const begun = to === undefined ? [] : [sql`p.starts_on <= ${to}`];
  if (state === 'ended')
    return [sql`p.ends_on < ${today}`, ...begun, ...(from === undefined ? [] : [sql`p.ends_on >= ${from}`])];

  const days: Days = { first: from !== undefined && from > today ? from : today, last: to };
  if (to !== undefined && to < today) return [sql`false`];
  return [
    sql`p.archived = false and p.ends_on >= ${days.first}`,
    ...begun,
    ...(state === 'ongoing' ? [sql`p.starts_on <= ${today}`] : []),
    ...(state === 'upcoming' ? [sql`p.starts_on > ${today} and p.ends_on > ${today}`] : []),
    ...(time !== undefined || from !== undefined || to !== undefined ? [isShown(days, time, oneByOne)] : []),
  ];
}

function isShown(days: Days, time: TimeOfDay | undefined, oneByOne: boolean): Condition {
  const showings = sql`from showing s where s.performance_id = p.id and ${startsOn(days, time)}`;
  // A look-up that answers with a value stays one. Of `exists` PostgreSQL may make a reading of all showings of these days.
  const known = oneByOne ? sql`(select true ${showings} limit 1)` : sql`exists (select ${showings})`;
  if (time !== undefined) return known;
  const lastOfRun = days.last === undefined ? sql`p.ends_on` : sql`least(p.ends_on, ${days.last}::date)`;
  return sql`(p.showings_until is null or p.showings_until < ${lastOfRun} or ${known})`;
}
