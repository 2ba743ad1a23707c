import { sql } from 'kysely';
import { addDays } from '../../../clock.ts';
import type { Em } from '../../../db/orm.ts';
import { indexPerformances } from '../../search/index-names.ts';
import type { Performance } from '../performance.entity.ts';
import { readTimetable } from '../reading/timetable.ts';
import { daysToLayOut, putShowings } from '../showings.ts';

/** Lays out the showings anew that its timetable tells, over its run as it is now; notes whether it could be read. */
export async function layOutShowings(em: Em, performance: Performance, today: string): Promise<void> {
  const { startsOn, endsOn, timetableText } = performance;
  const window = daysToLayOut({ startsOn, endsOn, showingsUntil: performance.showingsUntil }, today);
  const reading = readTimetable(timetableText ?? '', { from: startsOn, to: endsOn }, window);
  const timetable = reading.status === 'read' ? reading.value : undefined;
  performance.unread = [
    ...performance.unread.filter((field) => field !== 'timetable'),
    ...(reading.status === 'unread' ? (['timetable'] as const) : []),
  ];
  performance.showingsUntil = timetable ? (timetable.covers?.to ?? addDays(startsOn, -1)) : null;
  await putShowings(em, performance, performance, timetable?.showings ?? [], today);
}

/** Writes what was set, and lets lists and search know it: the last step of every edit, which makes a new revision. */
export async function settle(em: Em, performance: Performance, now: Date, today: string): Promise<void> {
  if (performance.source === 'operator') {
    performance.fetchedAt = now;
    if (performance.timetableText === null) performance.showingsUntil = await lastDayKnown(em, performance);
  }
  performance.archived = performance.endsOn < today;
  performance.revision += 1;
  await em.flush();
  await indexPerformances(em, [performance.id]);
}

/** Without a timetable, what operators put is all there is, as soon as they put any. */
async function lastDayKnown(em: Em, { id, endsOn }: Performance): Promise<string | null> {
  const { rows } = await sql`select from showing where performance_id = ${id} limit 1`.execute(em.getKysely());
  return rows.length > 0 ? endsOn : null;
}
