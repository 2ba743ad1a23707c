import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { GENRE_KEYS } from './genre-words.ts';
import type { Typed } from './search-text.ts';

/** How many keys may be wrong, missing or too many in a word of so many keys; a shorter one could become anything. */
function slipsIn(word: string): number {
  if (word.length < 4 || word.length > 40) return 0;
  return word.length < 9 ? 1 : 2;
}

const MOST_READINGS = 5;

/**
 * What may have been meant by words that were mistyped, likeliest first: each replaced by those that start like it but for a slip or two
 * of the keys. Empty where some word is like no word of any name.
 */
export async function correctWords(em: Em, typed: Typed): Promise<Typed[]> {
  const meant: string[][] = [];
  for (const word of typed.keys) {
    const words = await wordsLike(em, word);
    if (words.length === 0) return [];
    meant.push(words);
  }
  const readings = meant.reduce<string[][]>(
    (begun, words) => begun.flatMap((before) => words.map((word) => [...before, word])).slice(0, MOST_READINGS),
    [[]],
  );
  return readings.map((keys) => ({ words: keys, keys, initials: null, syllables: null, readings: null }));
}

/** The beginnings of known words that `word` is or was meant to be; the fewest slips first, then whole words. */
async function wordsLike(em: Em, word: string): Promise<string[]> {
  const most = slipsIn(word);
  if (most === 0) return [word];
  for (let slips = 1; slips <= most; slips++) {
    const { rows } = await sql<{ beginning: string }>`
      select beginning from (
        select left(word, length) as beginning, levenshtein_less_equal(${word}, left(word, length), ${slips}::int) as slips,
          min(char_length(word) - length) as rest, abs(length - ${word.length}) as off
        from (
          select word from search_word where ${sql.join(partsLike(word, slips + 1), sql` or `)}
          union all select unnest(${GENRE_KEYS}::text[])
        ) known, generate_series(${word.length - slips}::int, ${word.length + slips}::int) length
        where char_length(word) >= length
        group by beginning, length
      ) likely
      where slips <= ${slips}
      order by slips, rest > 0, off, rest, beginning
      limit ${MOST_READINGS}
    `.execute(em.getKysely());
    if (rows.length > 0) return rows.map(({ beginning }) => beginning);
  }
  return [];
}

/** Of one part more than there are slips, one is still as it was: conditions that the index serves, and that find all such words. */
function partsLike(word: string, parts: number): RawBuilder<boolean>[] {
  const size = Math.floor(word.length / parts);
  return Array.from({ length: parts }, (_, index) => {
    const isLast = index === parts - 1;
    const part = word.slice(index * size, isLast ? undefined : (index + 1) * size);
    return sql`word like ${`${index === 0 ? '' : '%'}${part}${isLast && part.length < 3 ? '' : '%'}`}`;
  });
}
