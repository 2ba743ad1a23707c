import { sql } from 'kysely';
import { z } from 'zod';
import type {
  ListPerformancesToEdit,
  PerformancesToEdit,
  PerformanceToEdit,
} from '@golden-ticket/shared/performance-edit';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../../db/cursor.ts';
import type { Em } from '../../../db/orm.ts';
import { pageOf } from '../../../db/page.ts';
import { wordsOf } from '../../search/search-text.ts';
import { stateOn } from '../performance-cards.ts';
import { hiddenBy } from './performance-form.ts';

const ONLY = {
  pinned: sql`p.pinned <> '{}'`,
  hidden: sql`p.hidden_at is not null`,
  own: sql`p.source = 'operator'`,
};

/** One page of all performances, the newest of ours first, as of `today` (a calendar date in Asia/Seoul). */
export async function listToEdit(
  em: Em,
  { q, only, cursor, limit }: ListPerformancesToEdit,
  today: string,
): Promise<z.infer<typeof PerformancesToEdit>> {
  const letters = wordsOf(q ?? '').join('');
  const conditions = [
    ...(letters === '' ? [] : [sql`n.plain like ${`%${letters}%`}`]),
    ...(only ? [ONLY[only]] : []),
    ...(cursor ? [sql`p.id < ${decodeCursor(z.tuple([z.literal('edit'), Id]), cursor)[1]}`] : []),
  ];
  const { rows } = await sql<Omit<PerformanceToEdit, 'state'>>`
    select p.id, p.title, p.genre, p.starts_on as "startsOn", p.ends_on as "endsOn", coalesce(v.name, p.venue_text) as "venueName",
      p.source, p.pinned, ${hiddenBy} as hidden
    from performance p
    left join search_performance n on n.performance_id = p.id
    left join venue v on v.id = p.venue_id
    where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}
    order by p.id desc limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => ['edit', id]);
  return { items: items.map((row) => ({ ...row, state: stateOn(today, row.startsOn, row.endsOn) })), nextCursor };
}
