import { sql } from 'kysely';
import type { CountUses } from '../limits.ts';
import type { Orm } from './orm.ts';

/** Counts in the database, so that it does not matter which server somebody reaches. It is a statement of its own, outside any transaction. */
export const countUsesIn =
  (orm: Orm): CountUses =>
  async (uses, now) => {
    // In one order, so that those who count the same wait for each other and never in a ring.
    const sorted = uses.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    const { rows } = await sql<{ key: string; count: number; resets_at: string }>`
      insert into rate_count as known (key, count, resets_at)
      select key, 1, ${now}::timestamptz + make_interval(secs => seconds)
      from unnest(${sorted.map(({ key }) => key)}::text[], ${sorted.map(({ limit }) => limit.seconds)}::int[]) as used (key, seconds)
      on conflict (key) do update set
        count = case when known.resets_at <= ${now} then 1 else known.count + 1 end,
        resets_at = case when known.resets_at <= ${now} then excluded.resets_at else known.resets_at end
      returning key, count, resets_at
    `.execute(orm.em.fork().getKysely());
    const waits = rows
      .filter(({ key, count }) => count > (uses.find((use) => use.key === key)?.limit.most ?? 0))
      .map(({ resets_at }) => Math.ceil((new Date(resets_at).getTime() - now.getTime()) / 1_000));
    return waits.length > 0 ? Math.max(1, ...waits) : null;
  };
