import type { ChangeField } from '@golden-ticket/shared/performance';
import type { Em } from '../../../db/orm.ts';
import { Change } from '../performance.entity.ts';
import type { Performance } from '../performance.entity.ts';
import type { ShownFacts } from '../note-changes.ts';

/** Adds a Change by an operator for each of `fields`: readers see what was set, and since when. */
export function noteEdits(
  em: Em,
  performance: Performance,
  fields: readonly ChangeField[],
  before: ShownFacts,
  after: ShownFacts,
  now: Date,
): void {
  for (const field of fields) {
    // A teaser, or the address behind a seller's name: that it is another is all there is to read.
    const [from, to] = before[field] === after[field] ? [null, null] : [before[field], after[field]];
    em.create(Change, { performance, field, from, to, source: 'operator', changedAt: now });
  }
}
