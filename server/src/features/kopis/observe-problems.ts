import { sql } from 'kysely';
import { z } from 'zod';
import type { ListProblems, ListUnread, ProblemPage, ProblemView, UnreadPage } from '@golden-ticket/shared/kopis';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';

/** One page of what could not be imported, what came last first, with the performance it is about where we have it. */
export async function listProblems(em: Em, { kind, cursor, limit }: ListProblems): Promise<ProblemPage> {
  const after = cursor ? sql`and problem.id < ${decodeCursor(z.tuple([z.literal('problem'), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<ProblemView>`
    select problem.id, problem.kind, problem.source_id as "sourceId", problem.cause, problem.detail,
      problem.first_seen_at as "firstSeenAt", problem.last_seen_at as "lastSeenAt", problem.count, p.id as "performanceId"
    from import_problem problem
    left join performance p on problem.kind = 'performance' and p.source = 'kopis' and p.source_id = problem.source_id
      and p.hidden_at is null
    where ${kind ? sql`problem.kind = ${kind}` : sql`true`} ${after}
    order by problem.id desc limit ${limit + 1}
  `.execute(em.getKysely());
  const problems = rows.map((row) => ({ ...row, firstSeenAt: iso(row.firstSeenAt), lastSeenAt: iso(row.lastSeenAt) }));
  return pageOf(problems, limit, ({ id }) => ['problem', id]);
}

const COLUMNS: Record<ListUnread['field'], string> = {
  timetable: 'timetable_text',
  price: 'price_text',
  age: 'age_text',
  runningTime: 'running_time_text',
  genre: 'genre_text',
};

/** One page of the listings with a text that could not be read, the newest first. */
export async function listUnread(em: Em, { field, cursor, limit }: ListUnread): Promise<UnreadPage> {
  const after = cursor ? sql`and id < ${decodeCursor(z.tuple([z.literal(field), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<UnreadPage['items'][number]>`
    select id as "performanceId", title, coalesce(${sql.ref(COLUMNS[field])}, '') as text, fetched_at as "fetchedAt"
    from performance where ${field} = any(unread) and hidden_at is null ${after}
    order by id desc limit ${limit + 1}
  `.execute(em.getKysely());
  const texts = rows.map((row) => ({ ...row, fetchedAt: iso(row.fetchedAt) }));
  return pageOf(texts, limit, ({ performanceId }) => [field, performanceId]);
}

const iso = (printed: string): string => new Date(printed).toISOString();
