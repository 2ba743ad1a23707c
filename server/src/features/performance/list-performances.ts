import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import type { ListPerformances, PerformanceFilter, PerformancePage } from '@golden-ticket/shared/performance';
import { CalendarDate, Id } from '@golden-ticket/shared/scalars';
import { decodeCursor, encodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { cardColumns, cardJoins, cardOf } from './performance-cards.ts';
import type { CardRow } from './performance-cards.ts';

/** A way through the list: by `column`, then by id, both in one direction, as its index in `performance.entity.ts` has them. */
interface Order {
  column: RawBuilder<unknown>;
  direction: 'asc' | 'desc';
  /** What `column` holds, in a cursor. */
  key: z.ZodType<number | string>;
}

const ORDERS = {
  popular: { column: sql`p.like_count`, direction: 'desc', key: z.int32() },
  newest: { column: sql`p.listing_order`, direction: 'desc', key: z.int() },
  ending: { column: sql`p.ends_on`, direction: 'asc', key: CalendarDate },
  ended: { column: sql`p.ends_on`, direction: 'desc', key: CalendarDate },
} satisfies Record<string, Order>;

/**
 * One page of the performances that `input` asks for, as of `today` (a calendar date in Asia/Seoul). Without a state: those on or to
 * come, today's last ones included. Hidden ones are in no list. Throws an InvalidError for a cursor that is not of this list's order.
 */
export async function listPerformances(em: Em, input: ListPerformances, today: string): Promise<PerformancePage> {
  const orderName = input.sort === 'ending' && input.state === 'ended' ? 'ended' : input.sort;
  const order: Order = ORDERS[orderName];
  const direction = sql.raw(order.direction);
  const filter = sql.join(conditions(input, today), sql` and `);
  // Cut to the page before anything is joined: the planner may find and sort a few thousand rows rather than walk an index.
  const { rows } = await sql<CardRow & { key: string | number; total: number | null }>`
    select ${cardColumns}, ${order.column} as key,
      ${input.cursor ? sql`null::int` : sql`(select count(*)::int from performance p where ${filter})`} as total
    from (
      select * from performance p where ${filter} ${input.cursor ? after(input.cursor, orderName, order) : sql``}
      order by ${order.column} ${direction}, p.id ${direction} limit ${input.limit + 1}
    ) p ${cardJoins}
    order by ${order.column} ${direction}, p.id ${direction}
  `.execute(em.getKysely());

  const shown = rows.slice(0, input.limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => cardOf(row, today)),
    nextCursor: last ? encodeCursor([orderName, orderName === 'newest' ? Number(last.key) : last.key, last.id]) : null,
    total: input.cursor ? null : (rows[0]?.total ?? 0),
  };
}

/** `archived` says no more than the dates do, but only with it are the indexes of current performances used. */
function conditions(filter: PerformanceFilter, today: string): RawBuilder<unknown>[] {
  const { genre, region, state } = filter;
  return [
    sql`p.hidden_at is null`,
    state === 'ended' ? sql`p.ends_on < ${today}` : sql`p.archived = false and p.ends_on >= ${today}`,
    ...(state === 'ongoing' ? [sql`p.starts_on <= ${today}`] : []),
    ...(state === 'upcoming' ? [sql`p.starts_on > ${today} and p.ends_on > ${today}`] : []),
    ...(genre ? [sql`p.genre = ${genre}`] : []),
    ...(region ? [sql`p.region = ${region}`] : []),
  ];
}

function after(cursor: string, orderName: string, { column, direction, key }: Order): RawBuilder<unknown> {
  const [, lastKey, lastId] = decodeCursor(z.tuple([z.literal(orderName), key, Id]), cursor);
  return sql`and (${column}, p.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${lastKey}, ${lastId})`;
}
