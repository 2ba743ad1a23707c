import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { PAGE_SIZE } from '@golden-ticket/shared/page';
import type { ListPerformances, PerformanceFilter, PerformancePage } from '@golden-ticket/shared/performance';
import { CalendarDate, Id } from '@golden-ticket/shared/scalars';
import { decodeCursor, encodeCursor } from '../../db/cursor.ts';
import type { Counts } from '../../db/counts.ts';
import type { Em } from '../../db/orm.ts';
import { prepared } from '../../db/prepared.ts';
import { metersTo } from '../venue/near.ts';
import { cardColumns, cardJoins, cardOf } from './performance-cards.ts';
import type { CardRow } from './performance-cards.ts';
import { datesAsked, factsAsked, pointOf, tablesAsked } from './performance-filter.ts';

/** A way through the list: by `column`, then by id, both in one direction, as its index in `performance.entity.ts` has them. */
interface Order {
  name: string;
  column: RawBuilder<unknown>;
  direction: 'asc' | 'desc';
  /** What `column` holds, in a cursor. */
  key: z.ZodType<number | string>;
}

/**
 * One page of the performances that `input` asks for, as of `today` (a calendar date in Asia/Seoul), in one statement; the first page
 * counts them all besides. Without a state: those on or to come, today's last ones included. Hidden ones are in no list. Throws an
 * InvalidError for a cursor that is not of this list's order.
 */
export async function listPerformances(
  { em, counts }: { em: Em; counts: Counts },
  input: ListPerformances,
  today: string,
): Promise<PerformancePage> {
  const { cursor, sort, limit, ...facts } = input;
  const filter = { ...facts, state: sort === 'opening' ? ('upcoming' as const) : facts.state };
  const [page, total] = await Promise.all([
    readPage(em, { ...filter, cursor, sort, limit }, today),
    cursor ? null : counts.recall(['performances', today, filter], () => countAll(em, filter, today)),
  ]);
  return { ...page, total };
}

const held = (filter: PerformanceFilter, today: string, oneByOne: boolean) => sql`
  from ${tablesAsked(filter)}
  where ${sql.join([...factsAsked(filter), ...datesAsked(filter, today, { oneByOne })], sql` and `)}`;

async function countAll(em: Em, filter: PerformanceFilter, today: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total ${held(filter, today, false)}`.execute(
    em.getKysely(),
  );
  return rows[0]?.total ?? 0;
}

async function readPage(em: Em, filter: ListPerformances, today: string): Promise<Omit<PerformancePage, 'total'>> {
  const { cursor, limit } = filter;
  const point = pointOf(filter);
  const order = orderOf(filter);
  const direction = sql.raw(order.direction);
  // Only ids first, as the indexes hold all that they are chosen by: rows outside the filter are passed over without being read.
  const { rows } = await sql<CardRow & { key: string | number; meters: number | null }>`
    ${isAskedOften(filter) ? prepared : sql``}
    select ${cardColumns}, page.key, ${point ? metersTo(point) : sql`null::int`} as meters
    from (
      select p.id, ${order.column} as key ${held(filter, today, true)} ${cursor ? after(cursor, order) : sql``}
      order by ${order.column} ${direction}, p.id ${direction} limit ${sql.lit(limit + 1)}
    ) page
    join performance p on p.id = page.id ${cardJoins}
    order by page.key ${direction}, page.id ${direction}
  `.execute(em.getKysely());

  const shown = rows.slice(0, limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => ({ ...cardOf(row, today), ...(row.meters === null ? {} : { meters: row.meters }) })),
    nextCursor: last ? encodeCursor([order.name, last.key, last.id]) : null,
  };
}

/** What people browse by: with the sorts some hundred forms, where all filters together have far too many. */
const BROWSED = new Set(['sort', 'cursor', 'limit', 'genre', 'region', 'state']);

const isAskedOften = (input: ListPerformances): boolean =>
  input.limit === PAGE_SIZE && Object.entries(input).every(([name, value]) => value === undefined || BROWSED.has(name));

function orderOf(filter: ListPerformances): Order {
  const { sort, state } = filter;
  const point = pointOf(filter);
  const byDate = { key: CalendarDate, direction: 'asc' } as const;
  switch (sort) {
    case 'popular':
      return { name: sort, column: sql`p.like_count`, direction: 'desc', key: z.int32() };
    case 'newest':
      return { name: sort, column: sql`p.listing_order`, direction: 'desc', key: z.string().regex(/^\d{1,18}$/) };
    case 'ending':
      return state === 'ended'
        ? { name: 'ended', column: sql`p.ends_on`, ...byDate, direction: 'desc' }
        : { name: sort, column: sql`p.ends_on`, ...byDate };
    case 'opening':
      return { name: sort, column: sql`p.starts_on`, ...byDate };
    case 'distance':
      if (!point) throw new Error('a list by distance has a point');
      return { name: sort, column: metersTo(point), direction: 'asc', key: z.int32() };
  }
}

function after(cursor: string, { name, column, direction, key }: Order): RawBuilder<unknown> {
  const [, lastKey, lastId] = decodeCursor(z.tuple([z.literal(name), key, Id]), cursor);
  return sql`and (${column}, p.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${lastKey}, ${lastId})`;
}
