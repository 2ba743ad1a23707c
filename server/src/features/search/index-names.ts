import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { facesOf, initialsOf, keysOf, wordsOf } from './search-text.ts';

/** A name to be found by: of which performance, person or venue. */
interface Name {
  id: number;
  name: string;
  endsOn?: string;
  archived?: boolean;
}

/**
 * Lets search find the performances `ids` by their titles as they are now, and the people credited in them; what search knows already is
 * not written again. For the transaction that saved them, after its flush.
 */
export async function indexPerformances(em: Em, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<Name>`
    select id, title as name, ends_on as "endsOn", archived from performance where id = any(${ids}::int[])
  `.execute(em.getKysely());
  const people = await sql<Name>`
    select distinct p.id, p.name from credit c join person p on p.id = c.person_id
    where c.performance_id = any(${ids}::int[]) and not exists (select from search_document d where d.person_id = p.id)
  `.execute(em.getKysely());
  await putNames(em, 'performance_id', rows);
  await putNames(em, 'person_id', people.rows);
  await learnWords(em, [...rows, ...people.rows]);
}

/** Lets search find the venues `ids` by their names as they are now, as {@link indexPerformances} does. */
export async function indexVenues(em: Em, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<Name>`select id, name from venue where id = any(${ids}::int[])`.execute(em.getKysely());
  await putNames(em, 'venue_id', rows);
  await learnWords(em, rows);
}

const BATCH = 500;

/**
 * Does so for some performances and venues that search does not know as they are, or not as archived, and answers how many it was: none when
 * it knows all. People are found by what they are credited in.
 */
export async function indexMissing(em: Em): Promise<number> {
  const { rows } = await sql<{ performance: number | null; venue: number | null }>`
    (select p.id as performance, null::int as venue from performance p left join search_document d on d.performance_id = p.id
      where d.archived is distinct from p.archived or exists (
        select from credit c where c.performance_id = p.id
          and not exists (select from search_document known where known.person_id = c.person_id)
      ) order by p.id limit ${BATCH})
    union all
    (select null, v.id from venue v where not exists (select from search_document d where d.venue_id = v.id)
      order by v.id limit ${BATCH})
  `.execute(em.getKysely());
  await indexPerformances(
    em,
    rows.flatMap(({ performance }) => performance ?? []),
  );
  await indexVenues(
    em,
    rows.flatMap(({ venue }) => venue ?? []),
  );
  return rows.length;
}

async function putNames(em: Em, column: 'performance_id' | 'person_id' | 'venue_id', names: Name[]): Promise<void> {
  if (names.length === 0) return;
  const owner = sql.ref(column);
  const texts = names.map(({ name }) => wordsOf(name));
  await sql`
    insert into search_document as d (${owner}, plain, keys, initials, ends_on, archived)
    select * from unnest(
      ${names.map(({ id }) => id)}::int[],
      ${texts.map((words) => words.join(''))}::text[],
      ${texts.map((words) => facesOf(words.map(keysOf)))}::text[],
      ${texts.map((words) => facesOf(words.map(initialsOf)))}::text[],
      ${names.map(({ endsOn }) => endsOn ?? null)}::date[],
      ${names.map(({ archived }) => archived ?? false)}::bool[]
    ) order by 1
    on conflict (${owner}) do update
      set plain = excluded.plain, keys = excluded.keys, initials = excluded.initials, ends_on = excluded.ends_on,
        archived = excluded.archived
      where (d.plain, d.keys, d.initials, d.ends_on, d.archived)
        is distinct from (excluded.plain, excluded.keys, excluded.initials, excluded.ends_on, excluded.archived)
  `.execute(em.getKysely());
}

/** Nobody mistypes a longer word in one or two keys only, and an index takes no much longer ones. */
const LONGEST_WORD = 60;

/** In one order, so that transactions which learn the same words wait for each other and never in a ring. */
async function learnWords(em: Em, names: Name[]): Promise<void> {
  const words = names.flatMap(({ name }) => facesOf(wordsOf(name).map(keysOf)).trim().split(' '));
  const learnable = [...new Set(words)].filter((word) => word.length > 2 && word.length <= LONGEST_WORD).toSorted();
  if (learnable.length === 0) return;
  await sql`
    insert into search_word (word)
    select word from unnest(${learnable}::text[]) with ordinality as learnt (word, position)
    where not exists (select from search_word known where known.word = learnt.word)
    order by position on conflict do nothing
  `.execute(em.getKysely());
}
