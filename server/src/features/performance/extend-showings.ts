import { sql } from 'kysely';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { Performance } from './performance.entity.ts';
import { readTimetable } from './reading/timetable.ts';
import { performanceKey } from './save-performance.ts';
import { dayToReach, daysToLayOut, putShowings } from './showings.ts';

/** The current runs whose showings do not reach far enough from `today`. */
export async function runsToExtend(em: Em, today: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from performance
    where showings_until < ends_on and showings_until < ${dayToReach(today)} and archived = false and hidden_at is null
    order by id
  `.execute(em.getKysely());
  return rows.map(({ id }) => id);
}

/** Lays out the showings of a long run up to the horizon of `today`, and answers whether there were new ones. Needs a transaction. */
export async function extendShowings(em: Em, id: number, today: string): Promise<boolean> {
  const performance = await em.findOneOrFail(Performance, id);
  await lockKey(em, performanceKey(performance));
  await em.refresh(performance);
  const { startsOn, endsOn, timetableText } = performance;
  const reading = readTimetable(timetableText ?? '', { from: startsOn, to: endsOn }, daysToLayOut(performance, today));
  if (reading.status !== 'read' || !reading.value.covers) return false;
  performance.showingsUntil = reading.value.covers.to;
  await em.flush();
  return putShowings(em, performance, performance, reading.value.showings, today);
}
