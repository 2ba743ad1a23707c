import type { EditedKind, FactChangeView } from '@golden-ticket/shared/fact-change';
import type { Em } from '../../db/orm.ts';
import { FactChange } from './fact-change.entity.ts';
import { noteAction } from './note-action.ts';

/** Facts by their names, as texts. */
export type Facts = Record<string, string | null>;

/** Who edits what, when, and what the audit log calls it. */
export interface Edit {
  operatorId: number;
  kind: EditedKind;
  id: number;
  action: string;
  /** Why; where nobody says, the audit log names the facts. */
  reason?: string;
  now: Date;
}

/**
 * Puts down what an edit changed: each fact that differs, and one entry of the audit log. Answers whether any does; where none
 * does, nothing is written. In the transaction that edits.
 */
export async function noteFacts(em: Em, edit: Edit, before: Facts, after: Facts): Promise<boolean> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = fields.filter((field) => (before[field] ?? null) !== (after[field] ?? null));
  if (changed.length === 0) return false;
  const { operatorId, kind, id: subjectId, action, reason = changed.join(', '), now: changedAt } = edit;
  await em.insertMany(
    FactChange,
    changed.map((field) => ({
      kind,
      subjectId,
      field,
      from: before[field] ?? null,
      to: after[field] ?? null,
      operatorId,
      changedAt,
    })),
  );
  await noteAction(em, operatorId, { action, subjectKind: kind, subjectId, reason });
  return true;
}

const MOST = 50;

/** What operators changed in it last, the latest first. */
export async function latestFacts(em: Em, kind: EditedKind, subjectId: number): Promise<FactChangeView[]> {
  const rows = await em.find(FactChange, { kind, subjectId }, { orderBy: { id: 'desc' }, limit: MOST });
  return rows.map(({ field, from = null, to = null, changedAt }) => ({
    field,
    from,
    to,
    changedAt: changedAt.toISOString(),
  }));
}
