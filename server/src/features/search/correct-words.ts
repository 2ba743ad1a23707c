import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { GENRE_KEYS } from './genre-words.ts';
import { slipsOf } from './slips.ts';

/** A shorter word could become anything; a longer one is no word. */
const CORRECTABLE = { least: 4, most: 40 };
const MOST_MEANT = 5;

/**
 * What may have been meant by each of the words (in keys) of which some were mistyped, likeliest first: the beginnings of known words that
 * are one slip away. Null where nothing is like them, or all of them are known.
 */
export async function correctWords(em: Em, words: readonly string[]): Promise<string[][] | null> {
  const meant: string[][] = [];
  for (const word of words) {
    const isRight = words.length > 1 && (word.length < CORRECTABLE.least || (await known(em, [word])).length > 0);
    const likely = isRight ? [word] : await wordsLike(em, word);
    if (likely.length === 0) return null;
    meant.push(likely);
  }
  return meant.every(([first], index) => first === words[index]) ? null : meant;
}

async function wordsLike(em: Em, word: string): Promise<string[]> {
  if (word.length < CORRECTABLE.least || word.length > CORRECTABLE.most) return [];
  const slips = slipsOf(word);
  const genres = slips.filter((slip) => GENRE_KEYS.has(slip));
  return [...new Set([...genres, ...(await known(em, slips))])];
}

/** Those of `beginnings` that known words begin with, whole words first, else in their order. */
async function known(em: Em, beginnings: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ beginning: string }>`
    select asked.beginning
    from unnest(${beginnings}::text[]) with ordinality as asked (beginning, position),
      lateral (select word from search_word where word >= asked.beginning order by word limit 1) next
    where starts_with(next.word, asked.beginning)
    order by next.word <> asked.beginning, asked.position
    limit ${MOST_MEANT}
  `.execute(em.getKysely());
  return rows.map(({ beginning }) => beginning);
}
