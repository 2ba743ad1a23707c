import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { GENRE_KEYS } from './genre-words.ts';
import { slipsOf } from './slips.ts';

/** A shorter word could become anything, unless others stand beside it; a longer one is no word. */
const CORRECTABLE = { least: 4, leastOfSeveral: 3, most: 40 };
const MOST_MEANT = 5;
/** Who mistypes more words than these has not heard of any name. */
const MOST_SLIPS = 3;

/**
 * What may have been meant by each of the words (in keys) of which some were mistyped, likeliest first: the beginnings of known words that
 * are one slip away. Null where nothing is like them, or all of them are known. One statement, and one for each mistyped word.
 */
export async function correctWords(em: Em, words: readonly string[]): Promise<string[][] | null> {
  const isOne = words.length === 1;
  const least = isOne ? CORRECTABLE.least : CORRECTABLE.leastOfSeveral;
  const right = new Set(isOne ? [] : await known(em, words, words.length));
  const isWrong = (word: string) => !right.has(word) && (isOne || word.length >= least);
  const wrong = words.filter(isWrong);
  if (wrong.length === 0 || wrong.length > MOST_SLIPS || wrong.some((word) => word.length < least)) return null;
  const meant: string[][] = [];
  for (const word of words) meant.push(isWrong(word) ? await wordsLike(em, word) : [word]);
  return meant.every((likely) => likely.length > 0) ? meant : null;
}

async function wordsLike(em: Em, word: string): Promise<string[]> {
  if (word.length > CORRECTABLE.most) return [];
  const slips = slipsOf(word);
  const genres = slips.filter((slip) => GENRE_KEYS.has(slip));
  return [...new Set([...genres, ...(await known(em, slips, MOST_MEANT))])];
}

/** Those of `beginnings` that known words begin with, whole words first, else in their order. */
async function known(em: Em, beginnings: readonly string[], most: number): Promise<string[]> {
  const { rows } = await sql<{ beginning: string }>`
    select asked.beginning
    from unnest(${beginnings}::text[]) with ordinality as asked (beginning, position),
      lateral (select word from search_word where word >= asked.beginning order by word limit 1) next
    where starts_with(next.word, asked.beginning)
    order by next.word <> asked.beginning, asked.position
    limit ${most}
  `.execute(em.getKysely());
  return rows.map(({ beginning }) => beginning);
}
