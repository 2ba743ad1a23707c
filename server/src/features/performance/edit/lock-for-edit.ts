import type { PinnedField } from '@golden-ticket/shared/performance-edit';
import { lockKey } from '../../../db/lock.ts';
import type { Em } from '../../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../../errors.ts';
import { holdPeople } from '../../person/hold-people.ts';
import { Performance } from '../performance.entity.ts';
import { performanceKey } from '../save-performance.ts';

/**
 * The performance, hidden or not, as its editor saw it; until this transaction ends nobody else changes it. Throws a NotFoundError where there is
 * none, a ConflictError where it has changed since.
 */
export async function lockForEdit(em: Em, { id, revision }: { id: number; revision: number }): Promise<Performance> {
  const performance = await em.findOne(Performance, id);
  if (!performance) throw new NotFoundError('performance.not-found');
  await lockKey(em, performanceKey(performance));
  await holdPeople(em, 'shared');
  await em.refresh(performance, { populate: ['venue', 'hall'] });
  if (performance.revision !== revision) throw new ConflictError('edit.stale');
  return performance;
}

/** Holds `fields` against what a source tells; of what only operators tell, nothing has to be held. The two days of a run go together. */
export function pin(performance: Performance, fields: readonly PinnedField[]): void {
  if (performance.source !== 'operator')
    performance.pinned = [...new Set([...performance.pinned, ...withBothDays(fields)])].toSorted();
}

/** First and last day go together: one of each side could make a run that ends before it begins. */
export const withBothDays = (fields: readonly PinnedField[]): PinnedField[] =>
  fields.includes('startsOn') || fields.includes('endsOn') ? [...fields, 'startsOn', 'endsOn'] : [...fields];
