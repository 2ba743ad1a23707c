import { sql } from 'kysely';
import type { ReportedKind } from '@golden-ticket/shared/report';
import type { Em } from '../../db/orm.ts';

/** Settles every open report of one thing. Answers how many. */
export async function closeReports(
  em: Em,
  kind: ReportedKind,
  subjectId: number,
  state: 'upheld' | 'dismissed',
): Promise<number> {
  const { numAffectedRows } = await sql`
    update report set state = ${state} where kind = ${kind} and subject_id = ${subjectId} and state = 'open'
  `.execute(em.getKysely());
  return Number(numAffectedRows);
}
