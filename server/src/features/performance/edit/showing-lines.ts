import { sql } from 'kysely';
import type { Em } from '../../../db/orm.ts';

/** So many lines of showings one change tells; the rest goes by `…`. */
const MOST_LINES = 30;

/** A line for each showing there is at `moments` (ISO instants), by its time: when it starts in Seoul, and who plays. */
export async function linesOf(em: Em, performanceId: number, moments: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ at: string; players: string | null }>`
    select to_char(s.starts_at at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI') as at, (
      select string_agg(concat(p.name, '(' || c.part || ')'), ', ' order by c.position)
      from showing_cast c join person p on p.id = c.person_id where c.showing_id = s.id
    ) as players
    from showing s where s.performance_id = ${performanceId} and s.starts_at = any(${moments}::timestamptz[]) order by s.starts_at
  `.execute(em.getKysely());
  return new Map(rows.map(({ at, players }) => [at, players ? `${at} ${players}` : at]));
}

/** What differs between two of them, as text: null for nothing. */
export function linesToRead(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): [from: string | null, to: string | null] {
  const without = (lines: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) => {
    const told = [...lines].filter(([at, line]) => others.get(at) !== line).map(([, line]) => line);
    return told.slice(0, MOST_LINES).join('\n') + (told.length > MOST_LINES ? '\n…' : '') || null;
  };
  return [without(before, after), without(after, before)];
}
