import { sql } from 'kysely';
import type { CatalogueStatus } from '@golden-ticket/shared/catalogue';
import type { Source } from '@golden-ticket/shared/source';
import type { Counts } from '../../db/counts.ts';
import type { Em } from '../../db/orm.ts';

/**
 * What the catalogue holds, on `today` (a date in Asia/Seoul), and when it was last read from its source: by a whole import, even one that
 * found nothing new, or while the first is under way (and for the sample, which has none) with the newest performance.
 */
export async function catalogueStatus(
  { em, counts }: { em: Em; counts: Counts },
  today: string,
): Promise<CatalogueStatus> {
  const [state, holdings] = await Promise.all([
    readState(em),
    counts.recall(['catalogue', today], () => countHoldings(em, today)),
  ]);
  return { ...state, ...holdings };
}

type Holdings = Pick<CatalogueStatus, 'performances' | 'current' | 'venues'>;

async function countHoldings(em: Em, today: string): Promise<Holdings> {
  const { rows } = await sql<Holdings>`
    select
      (select count(*)::int from performance where hidden_at is null) as performances,
      (select count(*)::int from performance where hidden_at is null and not archived and ends_on >= ${today}) as current,
      (select count(*)::int from venue where hidden_at is null) as venues
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new Error('a select without from always has a row');
  return row;
}

async function readState(em: Em): Promise<Omit<CatalogueStatus, keyof Holdings>> {
  // `kopis` comes first in the alphabet, and the index on the source's keys has it there.
  const { rows } = await sql<{
    source: Source | null;
    last_fetched_at: string | null;
    importing: boolean;
  }>`
    select
      (select source from performance where hidden_at is null order by source, source_id limit 1) as source,
      greatest(
        (select max(finished_at) from import_run where failure is null),
        (select fetched_at from performance order by id desc limit 1)
      ) as last_fetched_at,
      exists (select 1 from import_run where finished_at is null) as importing
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new Error('a select without from always has a row');
  return {
    source: row.source,
    lastFetchedAt: row.last_fetched_at && new Date(row.last_fetched_at).toISOString(),
    importing: row.importing,
  };
}
