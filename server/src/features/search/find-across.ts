import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { genreCalled } from './genre-words.ts';

/** More words than these narrow nothing down. */
const MOST_WORDS = 5;
const MOST_FOUND = 200;

/**
 * The performances on or to come on `today` in which every one of `words` (keys) begins a word of the title or of where it is, is a whole word
 * of the name of someone credited, or names the genre: 레베카 블루스퀘어.
 */
export async function findAcross(em: Em, words: readonly string[], today: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    ${sql.join(
      words.slice(0, MOST_WORDS).map((word) => performancesWith(word, today)),
      sql` intersect `,
    )}
    limit ${MOST_FOUND}
  `.execute(em.getKysely());
  return rows.map(({ id }) => id);
}

function performancesWith(word: string, today: string): RawBuilder<unknown> {
  return sql`(
    select performance_id as id from search_performance
    where archived = false and keys like ${`% ${word}%`} and ends_on >= ${today}
    union
    select c.performance_id from search_person n join credit c on c.person_id = n.found_id
    where n.keys like ${`% ${word} %`}
    union
    select p.id from search_venue n join performance p on p.venue_id = n.venue_id
    where n.keys like ${`% ${word}%`} and p.archived = false and p.ends_on >= ${today}
    union
    select p.id from search_place n join performance p on p.id = n.performance_id
    where n.keys like ${`% ${word}%`} and p.venue_id is null and p.archived = false and p.ends_on >= ${today}
    union
    select id from performance
    where genre = ${genreCalled(word) ?? null} and archived = false and hidden_at is null and ends_on >= ${today}
  )`;
}
