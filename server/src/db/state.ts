import { sql } from 'kysely';
import { askTogether } from './ask-together.ts';
import type { Orm } from './orm.ts';
import { prepared } from './prepared.ts';

/**
 * Gives a function that names the state of the database at some moment after it was called. The name is PostgreSQL's own snapshot: which
 * transactions are over and which are not, so two equal names mean that between them none has ended, and every statement would find the
 * same. Callers who wait at the same time share one question; nobody is given an answer to a question from before they asked.
 */
export function stateReader(orm: Orm): () => Promise<string> {
  return askTogether(() => readState(orm));
}

async function readState(orm: Orm): Promise<string> {
  const { rows } = await sql<{ state: string }>`${prepared} select pg_current_snapshot()::text as state`.execute(
    orm.em.getKysely(),
  );
  const [row] = rows;
  if (!row) throw new Error('a select without from always has a row');
  return row.state;
}
