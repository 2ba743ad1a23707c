import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import type { CalendarDay, CalendarPage, ListShowings } from '@golden-ticket/shared/calendar';
import type { CreditView } from '@golden-ticket/shared/performance';
import { Id } from '@golden-ticket/shared/scalars';
import { addDays } from '../../clock.ts';
import { decodeCursor, encodeCursor } from '../../db/cursor.ts';
import type { Counts } from '../../db/counts.ts';
import type { Em } from '../../db/orm.ts';
import { metersTo } from '../venue/near.ts';
import { cardColumns, cardJoins, cardOf } from './performance-cards.ts';
import type { CardRow } from './performance-cards.ts';
import { castOf } from './showing-cast.ts';
import { factsAsked, pointOf, startsOn, tablesAsked } from './performance-filter.ts';

/**
 * One page of the showings that `input` asks for, in the order of their start, with the cards as of `today` (a calendar date in
 * Asia/Seoul); the first page counts the showings of each day besides. Throws an InvalidError for a cursor that is none of ours.
 */
export async function listShowings(
  { em, counts }: { em: Em; counts: Counts },
  input: ListShowings,
  today: string,
): Promise<CalendarPage> {
  const { cursor, limit: _limit, ...filter } = input;
  const [page, days] = await Promise.all([
    readPage(em, input, today),
    cursor ? null : counts.recall(['showings', today, filter], () => countDays(em, filter, today)),
  ]);
  return { ...page, days };
}

type Filter = Omit<ListShowings, 'cursor' | 'limit'>;

const asked = (filter: Filter, today: string): RawBuilder<unknown>[] => [
  startsOn({ first: filter.from, last: filter.to }, filter.time),
  ...(filter.notBefore ? [sql`s.starts_at >= ${new Date(filter.notBefore).toISOString()}`] : []),
  ...factsAsked(filter),
  ...(filter.from > today ? [sql`p.archived = false`] : []),
];

const held = (filter: Filter, conditions: RawBuilder<unknown>[]): RawBuilder<unknown> => sql`
  from ${tablesAsked(filter)} join showing s on s.performance_id = p.id
  where ${sql.join(conditions, sql` and `)}`;

async function readPage(em: Em, input: ListShowings, today: string): Promise<Omit<CalendarPage, 'days'>> {
  const point = pointOf(input);
  const conditions = [...asked(input, today), ...(input.cursor ? [after(input.cursor)] : [])];
  const { rows } = await sql<
    CardRow & { showing_id: number; starts_at: string; cast: z.infer<typeof CreditView>[]; meters: number | null }
  >`
    select ${cardColumns}, s.id as showing_id, s.starts_at, ${castOf('s')} as "cast", ${point ? metersTo(point) : sql`null::int`} as meters
    from (
      select s.starts_at, s.performance_id ${held(input, conditions)}
      order by s.starts_at, s.performance_id limit ${input.limit + 1}
    ) page
    join showing s on s.performance_id = page.performance_id and s.starts_at = page.starts_at
    join performance p on p.id = page.performance_id ${cardJoins}
    order by s.starts_at, p.id
  `.execute(em.getKysely());

  const shown = rows.slice(0, input.limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => ({
      id: row.showing_id,
      startsAt: new Date(row.starts_at).toISOString(),
      cast: row.cast,
      performance: { ...cardOf(row, today), ...(row.meters === null ? {} : { meters: row.meters }) },
    })),
    nextCursor: last ? encodeCursor([Date.parse(last.starts_at) / 1_000, last.id]) : null,
  };
}

async function countDays(em: Em, filter: Filter, today: string): Promise<CalendarDay[]> {
  // The run's dates say no more than its showings do, but spare a look at all performances. 24:00 is on the day after a run's last.
  const overlaps = sql`p.starts_on <= ${filter.to} and p.ends_on >= ${addDays(filter.from, -1)}`;
  const { rows } = await sql<CalendarDay>`
    select (s.starts_at at time zone 'Asia/Seoul')::date as date, count(*)::int as showings,
      count(distinct s.performance_id)::int as performances
    ${held(filter, [...asked(filter, today), overlaps])}
    group by 1 order by 1
  `.execute(em.getKysely());
  return rows;
}

/** The seconds since 1970 of years 1900 to 2999. */
const Seconds = z.int().min(-2_208_988_800).max(32_503_679_999);

/** Two conditions, as PostgreSQL estimates their one row comparison without regard to the dates that are asked for anyway. */
function after(cursor: string): RawBuilder<unknown> {
  const [seconds, id] = decodeCursor(z.tuple([Seconds, Id]), cursor);
  const start = new Date(seconds * 1_000).toISOString();
  return sql`s.starts_at >= ${start} and (s.starts_at > ${start} or s.performance_id > ${id})`;
}
