import { sql } from 'kysely';
import type { ReportedKind, ResolveReport } from '@golden-ticket/shared/report';
import type { Em } from '../../db/orm.ts';
import { ConflictError, InvalidError, NotFoundError } from '../../errors.ts';
import { noteAction } from '../audit/note-action.ts';
import { closeReports } from '../report/close-reports.ts';
import { hide } from './hide.ts';

/**
 * Settles a report and every other open one of the same thing: what is hidden is hidden for all of them, and a judgement that it may stay
 * is one about the thing. Throws a NotFoundError for no report, a ConflictError for a settled one, an InvalidError to hide a member.
 */
export async function resolveReport(em: Em, operatorId: number, { id, action, reason }: ResolveReport): Promise<void> {
  const { rows } = await sql<{ kind: ReportedKind; subject_id: number; state: string }>`
    select kind, subject_id, state from report where id = ${id}
  `.execute(em.getKysely());
  const [report] = rows;
  if (!report) throw new NotFoundError('report.not-found');
  if (report.state !== 'open') throw new ConflictError('report.closed');
  const { kind, subject_id: subjectId } = report;
  if (action === 'hide') {
    if (kind === 'member') throw new InvalidError('report.not-to-hide');
    await hide(em, operatorId, { kind, id: subjectId, reason });
    return;
  }
  const closed = await closeReports(em, kind, subjectId, 'dismissed');
  if (closed === 0) throw new ConflictError('report.closed');
  await noteAction(em, operatorId, { action: 'report.dismiss', subjectKind: kind, subjectId, reason });
}
