import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import type { ListVenues, VenueCard, VenuePage } from '@golden-ticket/shared/venue';
import { decodeCursor, encodeCursor } from '../../db/cursor.ts';
import type { Counts } from '../../db/counts.ts';
import type { Em } from '../../db/orm.ts';
import { isWithin, metersTo } from './near.ts';

/**
 * One page of the venues that `input` asks for: by name, or nearest first around its point. Counted with each are the performances on or
 * to come on `today` (a calendar date in Asia/Seoul). Throws an InvalidError for a cursor of another order.
 */
export async function listVenues(
  { em, counts }: { em: Em; counts: Counts },
  input: ListVenues,
  today: string,
): Promise<VenuePage> {
  const { cursor, limit: _limit, ...filter } = input;
  const [page, total] = await Promise.all([
    readPage(em, input, today),
    cursor ? null : counts.recall(['venues', filter], () => countAll(em, filter)),
  ]);
  return { ...page, total };
}

type Filter = Omit<ListVenues, 'cursor' | 'limit'>;

async function countAll(em: Em, filter: Filter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from venue v where ${sql.join(conditions(filter), sql` and `)}
  `.execute(em.getKysely());
  return rows[0]?.total ?? 0;
}

async function readPage(em: Em, input: ListVenues, today: string): Promise<Omit<VenuePage, 'total'>> {
  const meters = metersOf(input);
  const order = meters ?? sql`v.name`;
  const filter = sql.join(conditions(input), sql` and `);
  const { rows } = await sql<VenueCard>`
    select page.*, (
      select count(*)::int from performance p
      where p.venue_id = page.id and p.archived = false and p.hidden_at is null and p.ends_on >= ${today}
    ) as "performanceCount"
    from (
      select v.id, v.name, v.region, v.district, v.latitude, v.longitude, v.seats, v.accessibility, ${meters ?? sql`null::int`} as meters
      from venue v where ${filter} ${input.cursor ? after(input.cursor, meters) : sql``}
      order by ${order}, v.id limit ${input.limit + 1}
    ) page
    order by page.${sql.ref(meters ? 'meters' : 'name')}, page.id
  `.execute(em.getKysely());

  const shown = rows.slice(0, input.limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown,
    nextCursor: last ? encodeCursor(last.meters === null ? ['name', last.id] : ['near', last.meters, last.id]) : null,
  };
}

function metersOf({ lat, lng }: Filter): RawBuilder<number> | undefined {
  return lat === undefined || lng === undefined ? undefined : metersTo({ lat, lng });
}

function conditions({ q, region, accessibility, lat, lng, km }: Filter): RawBuilder<unknown>[] {
  const part = q?.normalize('NFC').replace(/\s+/g, '').toLowerCase();
  return [
    sql`v.hidden_at is null`,
    ...(part ? [sql`position(${part} in lower(replace(v.name, ' ', ''))) > 0`] : []),
    ...(region ? [sql`v.region = ${region}`] : []),
    ...(accessibility?.length ? [sql`v.accessibility @> ${accessibility}::text[]`] : []),
    ...(lat === undefined || lng === undefined || km === undefined ? [] : [isWithin(km, { lat, lng })]),
  ];
}

/** By name, only the id is in the cursor: a name may be longer than a cursor. */
function after(cursor: string, meters: RawBuilder<number> | undefined): RawBuilder<unknown> {
  if (!meters) {
    const [, id] = decodeCursor(z.tuple([z.literal('name'), Id]), cursor);
    return sql`and (v.name, v.id) > (select name, id from venue where id = ${id})`;
  }
  const [, lastMeters, id] = decodeCursor(z.tuple([z.literal('near'), z.int32(), Id]), cursor);
  return sql`and (${meters}, v.id) > (${lastMeters}, ${id})`;
}
