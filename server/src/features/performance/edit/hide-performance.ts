import type { EditedView, HidePerformance } from '@golden-ticket/shared/performance-edit';
import type { Em } from '../../../db/orm.ts';
import { noteAction } from '../../audit/note-action.ts';
import type { Performance } from '../performance.entity.ts';
import { lockForEdit, pin } from './lock-for-edit.ts';

/** Takes a performance from sight, whatever its source says next; all that belongs to it stays. Throws as `editPerformance` does. */
export function hidePerformance(em: Em, operatorId: number, input: HidePerformance, now: Date): Promise<EditedView> {
  return setShown(em, operatorId, input, 'performance.remove', (performance) => {
    performance.hiddenAt ??= now;
    pin(performance, ['hidden']);
  });
}

/**
 * Shows it again. What an operator took away is the source's to hide again as before; where it was the source that no longer knew it, it is
 * shown from now on whatever that says.
 */
export function restorePerformance(em: Em, operatorId: number, input: HidePerformance): Promise<EditedView> {
  return setShown(em, operatorId, input, 'performance.restore', (performance) => {
    if (performance.hiddenAt === null || performance.hiddenAt === undefined) return;
    const wasOurs = performance.pinned.includes('hidden');
    if (wasOurs) performance.pinned = performance.pinned.filter((field) => field !== 'hidden');
    else pin(performance, ['hidden']);
    performance.hiddenAt = null;
    performance.missedFetches = 0;
  });
}

async function setShown(
  em: Em,
  operatorId: number,
  { reason, ...seen }: HidePerformance,
  action: string,
  set: (performance: Performance) => void,
): Promise<EditedView> {
  const performance = await lockForEdit(em, seen);
  set(performance);
  performance.revision += 1;
  await em.flush();
  await noteAction(em, operatorId, { action, subjectKind: 'performance', subjectId: performance.id, reason });
  return { revision: performance.revision };
}
