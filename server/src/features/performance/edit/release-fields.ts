import { sql } from 'kysely';
import type { EditedView, ReleasePerformance } from '@golden-ticket/shared/performance-edit';
import { today } from '../../../clock.ts';
import type { Em } from '../../../db/orm.ts';
import { noteAction } from '../../audit/note-action.ts';
import { Change } from '../performance.entity.ts';
import type { Performance } from '../performance.entity.ts';
import { layOutShowings, settle } from './lay-out.ts';
import { lockForEdit, withBothDays } from './lock-for-edit.ts';
import { linesOf, linesToRead } from './showing-lines.ts';

/**
 * Gives fields that an operator set back to the source: what it says of them comes when its answer is read again, which is the caller's to
 * ask for. What no source tells, teasers and casts of showings, goes at once. Throws as `editPerformance` does.
 */
export async function releaseFields(
  em: Em,
  operatorId: number,
  { fields, ...seen }: ReleasePerformance,
  now: Date,
): Promise<EditedView> {
  const performance = await lockForEdit(em, seen);
  const wanted = new Set(withBothDays(fields));
  const released = performance.pinned.filter((field) => wanted.has(field));
  if (released.length === 0) return { revision: performance.revision };
  const day = today({ now: () => now });
  performance.pinned = performance.pinned.filter((field) => !wanted.has(field));
  const note = { source: 'operator', changedAt: now };
  if (released.includes('teaser')) {
    performance.teaserId = null;
    em.create(Change, { performance, field: 'teaser', from: null, to: null, ...note });
  }
  if (released.includes('showings')) {
    const [from, to] = await releaseShowings(em, performance, day);
    if (from !== to) em.create(Change, { performance, field: 'showings', from, to, ...note });
  }
  await settle(em, performance, now, day);
  const about = { action: 'performance.release', subjectKind: 'performance', subjectId: performance.id };
  await noteAction(em, operatorId, { ...about, reason: released.join(', ') });
  return { revision: performance.revision };
}

/** Lays out what the timetable says and nothing else. Answers what that changed of what operators said. */
async function releaseShowings(em: Em, performance: Performance, day: string): Promise<[string | null, string | null]> {
  const db = em.getKysely();
  const { rows } = await sql<{ starts_at: string }>`
    select starts_at from showing where performance_id = ${performance.id} and confirmed
  `.execute(db);
  const moments = [...rows.map((row) => row.starts_at), ...performance.withdrawnShowings];
  const before = await linesOf(em, performance.id, moments);
  performance.withdrawnShowings = [];
  await sql`
    delete from showing_cast where showing_id in (select id from showing where performance_id = ${performance.id})
  `.execute(db);
  await sql`update showing set confirmed = false where performance_id = ${performance.id} and confirmed`.execute(db);
  await layOutShowings(em, performance, day);
  return linesToRead(before, await linesOf(em, performance.id, moments));
}
