import { sql } from 'kysely';
import { askTogether } from './ask-together.ts';
import type { Em, Orm } from './orm.ts';
import { prepared } from './prepared.ts';

const MOST_COUNTS = 2_000;
/** `catalogue_write` forgets after {@link KEPT_FOR}: whoever has not looked for this long can no longer trust it. */
const TRUSTED_FOR_MS = 3_600_000;
const KEPT_FOR = '1 day';

/** What was counted in the catalogue, for as long as counting again would give the same. */
export interface Counts {
  /**
   * What `count` gave for `question`, or what it gives now if the catalogue has changed since. Never older than this call. The question
   * holds all that the count depends on beside the catalogue: the filter, and the day. Not inside a transaction, whose writes nobody else
   * may count yet.
   */
  recall<Count>(question: unknown, count: () => Promise<Count>): Promise<Count>;
}

/**
 * Counting reads every row that it counts, however many; that nothing has changed is one look into an index. So each process keeps what it
 * counted until a transaction it did not see then, as of its own snapshot, has written to the catalogue. Concurrent readers share one look.
 */
export function catalogueCounts(orm: Orm): Counts {
  const em = orm.em.fork();
  let seen: { snapshot: string; at: number } | undefined;
  let counts = new Map<string, Promise<unknown>>();

  const look = askTogether(async () => {
    const trusted = seen && performance.now() - seen.at < TRUSTED_FOR_MS ? seen.snapshot : null;
    const { snapshot, unchanged } = await lookAround(em, trusted);
    if (!unchanged) counts = new Map();
    seen = { snapshot, at: performance.now() };
  });

  return {
    async recall<Count>(question: unknown, count: () => Promise<Count>): Promise<Count> {
      await look();
      const current = counts;
      const key = JSON.stringify(question);
      const known = current.get(key) as Promise<Count> | undefined;
      if (known) return known;
      const counted = count();
      current.set(key, counted);
      counted.catch(() => current.delete(key));
      for (const oldest of current.keys()) {
        if (current.size <= MOST_COUNTS) break;
        current.delete(oldest);
      }
      return counted;
    },
  };
}

async function lookAround(em: Em, since: string | null): Promise<{ snapshot: string; unchanged: boolean }> {
  const { rows } = await sql<{ snapshot: string; unchanged: boolean }>`
    ${prepared} select pg_current_snapshot()::text as snapshot, coalesce(not exists (
      select from catalogue_write where written_by >= pg_snapshot_xmin(asked.since) and not pg_visible_in_snapshot(written_by, asked.since)
    ), false) and asked.since is not null as unchanged
    from (select ${since}::pg_snapshot as since) asked
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new Error('a select from one row has a row');
  return row;
}

/** Forgets writes that every process has looked at since, or will not trust itself to have. */
export async function forgetOldWrites(em: Em): Promise<void> {
  await sql`delete from catalogue_write where written_at < now() - ${KEPT_FOR}::interval`.execute(em.getKysely());
}
