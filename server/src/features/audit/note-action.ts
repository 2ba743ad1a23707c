import { sql } from 'kysely';
import { z } from 'zod';
import type { AuditPage, AuditView, ListAudit } from '@golden-ticket/shared/moderation';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { memberCard } from '../member/member-card.ts';

/** Puts down what an operator does, in the transaction that does it: neither is without the other. */
export async function noteAction(
  em: Em,
  operatorId: number,
  { action, subjectKind, subjectId, reason }: Pick<AuditView, 'action' | 'subjectKind' | 'subjectId' | 'reason'>,
): Promise<void> {
  if (!em.isInTransaction()) throw new Error('an action is noted in the transaction that does it');
  await sql`
    insert into audit_log (operator_id, action, subject_kind, subject_id, reason)
    values (${operatorId}, ${action}, ${subjectKind}, ${subjectId}, ${reason})
  `.execute(em.getKysely());
}

/** One page of what operators did, the latest first. */
export async function listAudit(
  em: Em,
  { feature, operatorId, memberId, cursor, limit }: ListAudit,
): Promise<AuditPage> {
  const after = cursor ? sql`and a.id < ${decodeCursor(z.tuple([z.literal('audit'), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<AuditView>`
    select a.id, a.created_at as at, ${memberCard('m')} as operator, a.action, a.subject_kind as "subjectKind",
      a.subject_id as "subjectId", a.reason
    from audit_log a left join member m on m.id = a.operator_id
    where ${feature ? sql`a.action like ${`${feature}.%`}` : sql`true`}
      and ${operatorId ? sql`a.operator_id = ${operatorId}` : sql`true`}
      and ${memberId ? sql`a.subject_kind = 'member' and a.subject_id = ${memberId}` : sql`true`} ${after}
    order by a.id desc limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => ['audit', id]);
  return { items: items.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() })), nextCursor };
}
