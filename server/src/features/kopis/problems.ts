import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { cleanText } from '../../db/write.ts';

/** What a problem is about. */
export interface ProblemSubject {
  kind: 'performance' | 'venue' | 'window' | 'box-office' | 'image' | 'run';
  sourceId: string;
}

/** Notes that something could not be imported; the same cause again is counted. `cause` is a word, `detail` a line for the operator. */
export async function noteProblem(
  em: Em,
  { kind, sourceId }: ProblemSubject,
  { cause, detail, at }: { cause: string; detail: string; at: Date },
): Promise<void> {
  const text = cleanText(detail)?.slice(0, 500) ?? null;
  await sql`
    insert into import_problem as known (kind, source_id, cause, detail, first_seen_at, last_seen_at)
    values (${kind}, ${sourceId}, ${cause}, ${text}, ${at}, ${at})
    on conflict (kind, source_id, cause) do update set
      detail = excluded.detail, last_seen_at = excluded.last_seen_at, count = known.count + 1
  `.execute(em.getKysely());
}

/** It worked after all. */
export async function clearProblems(em: Em, { kind, sourceId }: ProblemSubject): Promise<void> {
  await sql`delete from import_problem where kind = ${kind} and source_id = ${sourceId}`.execute(em.getKysely());
}
