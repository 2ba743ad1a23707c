import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';

/** How many listings have each kind of text, how many of those could not be read, and the genre labels that we do not know. */
export interface UnreadTexts {
  fields: Record<'timetable' | 'price' | 'age' | 'runningTime', { texts: number; unread: number }>;
  unknownGenres: Record<string, number>;
}

/** What an operator should know of the texts that the parsers could not read, over the whole catalogue. */
export async function unreadTexts(em: Em): Promise<UnreadTexts> {
  const counts = (column: string, field: string) => sql`json_build_object(
    'texts', count(${sql.ref(column)})::int, 'unread', count(*) filter (where ${field} = any(unread))::int)`;
  const { rows } = await sql<UnreadTexts>`
    select
      json_build_object(
        'timetable', ${counts('timetable_text', 'timetable')},
        'price', ${counts('price_text', 'price')},
        'age', ${counts('age_text', 'age')},
        'runningTime', ${counts('running_time_text', 'runningTime')}
      ) as fields,
      (select coalesce(json_object_agg(label, count), '{}') from (
        select genre_text as label, count(*)::int from performance where 'genre' = any(unread) group by genre_text
      ) unknown) as "unknownGenres"
    from performance
  `.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}
