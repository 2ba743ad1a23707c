import { randomUUID } from 'node:crypto';
import type { CreatePerformance, EditedView, EditPerformance } from '@golden-ticket/shared/performance-edit';
import { today } from '../../../clock.ts';
import type { Em } from '../../../db/orm.ts';
import { noteAction } from '../../audit/note-action.ts';
import { holdPeople } from '../../person/hold-people.ts';
import { shownFacts } from '../note-changes.ts';
import { partsOf } from '../performance-parts.ts';
import { Performance } from '../performance.entity.ts';
import { labelOf } from '../reading/genre.ts';
import { listingOrder } from '../save-performance.ts';
import { layOutShowings, settle } from './lay-out.ts';
import { lockForEdit, pin } from './lock-for-edit.ts';
import { noteEdits } from './note-edits.ts';
import { putFacts } from './put-facts.ts';
import type { Fact } from './put-facts.ts';

/** Lists a performance that no source tells of. Throws an InvalidError for a place that is not there. */
export async function createPerformance(
  em: Em,
  operatorId: number,
  { idempotencyKey: _key, ...facts }: CreatePerformance,
  now: Date,
): Promise<{ id: number }> {
  const day = today({ now: () => now });
  await holdPeople(em, 'shared');
  const sourceId = randomUUID();
  const { title, genre, startsOn, endsOn } = facts;
  const performance = em.create(Performance, {
    source: 'operator',
    sourceId,
    fetchedAt: now,
    title,
    genre,
    genreText: labelOf(genre),
    startsOn,
    endsOn,
    listingOrder: listingOrder(sourceId, day),
    revision: 0,
  });
  await em.flush();
  await putFacts(em, performance, await partsOf(em, null), facts);
  await layOutShowings(em, performance, day);
  await settle(em, performance, now, day);
  await noteAction(em, operatorId, about('performance.create', performance.id, title));
  return { id: performance.id };
}

/**
 * Says facts anew, keeps what changed from what the source will say next, and notes each change for readers and the audit log; what is told
 * as it was changes nothing. Throws a NotFoundError, a ConflictError where somebody changed it since the editor looked, and an InvalidError
 * for a place that is not there and a run that ends before it begins.
 */
export async function editPerformance(
  em: Em,
  operatorId: number,
  { id, revision, ...told }: EditPerformance,
  now: Date,
): Promise<EditedView> {
  const day = today({ now: () => now });
  const performance = await lockForEdit(em, { id, revision });
  const parts = await partsOf(em, performance);
  const before = shownFacts(performance, parts.sellerLinks);
  const changed = await putFacts(em, performance, parts, told);
  if (changed.length === 0) return { revision };
  pin(performance, changed);
  performance.unread = performance.unread.filter((field) => !isToldNow(field, changed));
  if (changed.some((fact) => LAYS_OUT.has(fact))) await layOutShowings(em, performance, day);
  await em.flush();
  const after = shownFacts(performance, (await partsOf(em, performance)).sellerLinks);
  noteEdits(em, performance, changed, before, after, now);
  await settle(em, performance, now, day);
  await noteAction(em, operatorId, about('performance.edit', id, changed.join(', ')));
  return { revision: performance.revision };
}

const LAYS_OUT: ReadonlySet<Fact> = new Set(['startsOn', 'endsOn', 'timetable']);

const isToldNow = (field: Performance['unread'][number], changed: readonly Fact[]): boolean =>
  field !== 'timetable' && changed.includes(field === 'region' ? 'venue' : field);

const about = (action: string, subjectId: number, reason: string) => ({
  action,
  subjectKind: 'performance',
  subjectId,
  reason,
});
