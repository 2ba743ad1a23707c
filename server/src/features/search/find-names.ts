import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { facesOf } from './search-text.ts';
import type { Typed } from './search-text.ts';

/** How well a name fits, best first. */
export const FIT = { exact: 0, start: 1, wordStart: 2, part: 3, words: 4 } as const;
/** Added to the fit where only keys agree and not the syllables typed: 각 may become 가구, and 소 is on the keys of th. */
export const ONLY_KEYS = 10;

/** A name that was found: of which performance, person or venue, and how well it fits, {@link FIT} with {@link ONLY_KEYS}. */
export interface Found {
  kind: 'performance' | 'person' | 'venue';
  id: number;
  fit: number;
}

/** Enough to choose by popularity from; the rest fits no better, or ended before them. */
const MOST = { performances: 1000, people: 100, venues: 50 };

/**
 * The names that hold all that was typed, as one or word for word in any order; of each kind the best fits, of performances those that end
 * last first. Several readings of what was typed may be asked for at once. One statement, served by the index of `search_document`.
 */
export async function findNames(em: Em, asked: readonly Typed[]): Promise<Found[]> {
  const faces = asked.flatMap(facesAsked);
  const { rows } = await sql<Found>`
    with hit as materialized (
      select performance_id, person_id, venue_id, ends_on, length(plain) as length, least(${sql.join(faces.map(fitOf))}) as fit
      from search_document d
      where ${sql.join(faces.map(holds), sql` or `)}
    )
    (select 'performance' as kind, performance_id as id, fit from hit where performance_id is not null
      order by fit, ends_on desc, performance_id desc limit ${MOST.performances})
    union all
    (select 'person', person_id, fit from hit where person_id is not null order by fit, length, person_id limit ${MOST.people})
    union all
    (select 'venue', venue_id, fit from hit where venue_id is not null order by fit, length, venue_id limit ${MOST.venues})
  `.execute(em.getKysely());
  return rows;
}

/** A face of names to look at, and for what. */
interface Face {
  column: RawBuilder<string>;
  words: readonly string[];
  /** What tells that the syllables agree as well. */
  isMeant: RawBuilder<boolean>;
  /** What a name must fulfil besides. */
  also?: RawBuilder<boolean>;
}

function facesAsked({ words, keys, initials, syllables, readings }: Typed): Face[] {
  const isMeant =
    readings === null
      ? sql<boolean>`true`
      : sql<boolean>`(d.plain like any(${readings.map(part)}::text[]) or d.plain like all(${words.map(part)}::text[]))`;
  const faces: Face[] = [{ column: sql`d.keys`, words: keys, isMeant }];
  if (initials) {
    const also = syllables === null ? undefined : sql<boolean>`d.plain ~ ${syllables}`;
    const isMeantSo = sql<boolean>`${!initials.typedAsLatin}::bool`;
    faces.push({ column: sql`d.initials`, words: initials.keys, isMeant: isMeantSo, also });
  }
  return faces;
}

const part = (text: string) => `%${text}%`;

/** Trigrams need three letters; the space before a word or after it counts as one. */
const isShort = (word: string) => Array.from(word).length < 3;

function holds({ column, words, also }: Face): RawBuilder<boolean> {
  const whole = words.join('');
  const asOne = sql`${column} like ${isShort(whole) ? wordLike(whole) : part(whole)}`;
  const wordForWord = sql.join(
    words.map((word) => sql`${column} like ${wordLike(word)}`),
    sql` and `,
  );
  const found = words.length > 1 ? sql`(${asOne} or (${wordForWord}))` : asOne;
  return also ? sql`(${found} and ${also})` : sql`${found}`;
}

/** A word that starts so; of one letter only the word that is it. */
const wordLike = (word: string) => (Array.from(word).length === 1 ? `% ${word} %` : `% ${word}%`);

function fitOf({ column, words, isMeant, also }: Face): RawBuilder<number> {
  const whole = words.join('');
  return sql`case
    ${also ? sql`when not ${also} then null` : sql``}
    when ${column} like ${`${facesOf([whole])}%`} then ${sql.lit(FIT.exact)}
    when ${column} like ${` ${whole}%`} then ${sql.lit(FIT.start)}
    when ${column} like ${`% ${whole}%`} then ${sql.lit(FIT.wordStart)}
    when ${column} like ${part(whole)} then ${sql.lit(FIT.part)}
    ${
      words.length > 1
        ? sql`when ${sql.join(
            words.map((word) => sql`${column} like ${wordLike(word)}`),
            sql` and `,
          )} then ${sql.lit(FIT.words)}`
        : sql``
    }
  end + case when ${isMeant} then 0 else ${sql.lit(ONLY_KEYS)} end`;
}
