import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readingsOf } from './search-text.ts';
import type { Typed } from './search-text.ts';

/** How well a name fits, best first. */
export const FIT = { exact: 0, start: 1, wordStart: 2, part: 3, words: 4 } as const;
/** Added to the fit where only keys agree and not the syllables typed: 각 may become 가구, and 소 is on the keys of th. */
export const ONLY_KEYS = 10;

/** What a name may show in a column of a table of names `n`. Its words hold letters and digits only, none that means more in a pattern. */
export interface Face {
  column: 'keys' | 'initials';
  /** Of each word, what it may be. */
  words: readonly (readonly string[])[];
  /** What all of them may be as one word. */
  whole: readonly string[];
  /** One syllable, or one or two letters: in the midst of words it is everywhere, and no index could find it there. */
  isShort: boolean;
  /** What tells that the syllables agree as well. */
  isMeant: RawBuilder<boolean>;
  /** What a name must fulfil besides. */
  also: RawBuilder<boolean> | null;
}

/** What was typed, by its keys and, if consonants without a vowel were typed, by initials. */
export function facesTyped({ words, keys, initials, syllables, readings }: Typed): Face[] {
  const isMeant = sql<boolean>`(
    n.plain like any(${readings.map(part)}::text[]) or n.plain like all(${words.map(part)}::text[])
  )`;
  const isOneSyllable = words.join('').length === 1;
  const faces = [face('keys', keys.map(only), { isMeant, isOneSyllable })];
  if (initials)
    faces.push(
      face('initials', initials.keys.map(only), {
        isMeant: initials.typedAsLatin ? sql`false` : sql`true`,
        also: syllables === null ? null : sql`n.plain ~ ${syllables}`,
      }),
    );
  return faces;
}

/** Words that were meant by those typed: of each, in keys, what it may be. */
export function faceMeant(words: Face['words']): Face {
  const meant = words.map((word) => sql<boolean>`n.plain like any(${word.flatMap(readingsOf).map(part)}::text[])`);
  return face('keys', words, { isMeant: sql`(${sql.join(meant, sql` and `)})` });
}

function face(
  column: Face['column'],
  words: Face['words'],
  more: Pick<Face, 'isMeant'> & { also?: Face['also']; isOneSyllable?: boolean },
): Face {
  const likeliest = words.map(([first]) => first).join('');
  const whole = words.length === 1 ? (words[0] ?? []) : [likeliest];
  // Trigrams need three letters.
  const isShort = more.isOneSyllable === true || Array.from(likeliest).length < 3;
  return { column, words, whole, isShort, isMeant: more.isMeant, also: more.also ?? null };
}

const only = (word: string) => [word];
const part = (text: string) => `%${text}%`;
/** A word that starts so; of one letter only the word that is it, as words that start so are everywhere, too. */
const wordStart = (word: string) => (Array.from(word).length === 1 ? `% ${word} %` : `% ${word}%`);

const columnOf = ({ column }: Face) => sql.ref(`n.${column}`);
const like = (asked: Face, pattern: string) => sql<boolean>`${columnOf(asked)} like ${pattern}`;
const anyOf = (conditions: RawBuilder<boolean>[]) => sql<boolean>`(${sql.join(conditions, sql` or `)})`;
const besides = ({ also }: Face, condition: RawBuilder<boolean>) =>
  also ? sql<boolean>`(${condition} and ${also})` : condition;

/** It is somewhere in the name, or each of its words begins one there. */
export function holds(asked: Face): RawBuilder<boolean> {
  const found = asked.whole.map((whole) => like(asked, asked.isShort ? wordStart(whole) : part(whole)));
  return besides(asked, anyOf(asked.words.length > 1 ? [...found, wordForWord(asked)] : found));
}

/** A word of the name starts with it. */
export const startsWord = (asked: Face): RawBuilder<boolean> =>
  besides(asked, anyOf(asked.whole.map((whole) => like(asked, `% ${whole}%`))));

/** It is a word of the name. */
export const holdsWord = (asked: Face): RawBuilder<boolean> =>
  besides(asked, anyOf(asked.whole.map((whole) => like(asked, `% ${whole} %`))));

/** How much of a name's beginning its indexes know. */
const BEGINNING = 40;

/** The name begins with it. */
export function begins(asked: Face): RawBuilder<boolean> {
  const beginnings = asked.whole.map((whole) => {
    const pattern = asked.isShort ? ` ${whole} %` : ` ${whole}%`;
    const indexed = (beginning: string) =>
      sql<boolean>`left(${columnOf(asked)}, ${sql.lit(BEGINNING)}) like ${beginning}`;
    if (pattern.length <= BEGINNING) return indexed(pattern);
    return sql<boolean>`(${indexed(`${pattern.slice(0, BEGINNING - 1)}%`)} and ${like(asked, pattern)})`;
  });
  return besides(asked, anyOf(beginnings));
}

/** More words than these narrow nothing down. */
const MOST_WORDS = 6;

const wordForWord = (asked: Face): RawBuilder<boolean> =>
  sql.join(
    asked.words.slice(0, MOST_WORDS).map((meant) => anyOf(meant.map((word) => like(asked, wordStart(word))))),
    sql` and `,
  );

/** A number of {@link FIT}, with {@link ONLY_KEYS} if so; null for a name that does not hold it. */
export function fitOf(asked: Face): RawBuilder<number> {
  const { words, whole, isMeant, also } = asked;
  const likeAny = (pattern: (word: string) => string) =>
    sql`${columnOf(asked)} like any(${whole.map(pattern)}::text[])`;
  return sql`case
    ${also ? sql`when not ${also} then null` : sql``}
    when ${likeAny((word) => ` ${word} %`)} then ${sql.lit(FIT.exact)}
    when ${likeAny((word) => ` ${word}%`)} then ${sql.lit(FIT.start)}
    when ${likeAny((word) => `% ${word}%`)} then ${sql.lit(FIT.wordStart)}
    when ${likeAny(part)} then ${sql.lit(FIT.part)}
    ${words.length > 1 ? sql`when ${wordForWord(asked)} then ${sql.lit(FIT.words)}` : sql``}
  end + case when ${isMeant} then 0 else ${sql.lit(ONLY_KEYS)} end`;
}
