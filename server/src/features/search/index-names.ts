import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { facesOf, initialsOf, keysOf, wordsOf } from './search-text.ts';

interface Name {
  id: number;
  name: string;
}
/** `found`: the id of who is found by it. */
type PersonName = Name & { found: number };

/**
 * Lets search find the performances `ids` by their titles as they are now, by where they are as their listings put it if they have no
 * venue of ours, and the people credited in them; what search knows already is not written again. For the transaction that saved them, after its flush.
 */
export async function indexPerformances(em: Em, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<Name & { endsOn: string; archived: boolean; place: string | null }>`
    select id, title as name, ends_on as "endsOn", archived, case when venue_id is null then venue_text end as place
    from performance where id = any(${ids}::int[])
  `.execute(em.getKysely());
  const places = rows.flatMap(({ id, place }) => (place === null ? [] : { id, name: place }));
  const { rows: people } = await sql<PersonName>`
    select distinct p.id, p.name, coalesce(p.leads_to_id, p.id) as found from credit c join person p on p.id = c.person_id
    where c.performance_id = any(${ids}::int[]) and not exists (select from search_person known where known.person_id = p.id)
  `.execute(em.getKysely());
  await putNames(em, 'performance', rows, [
    { column: 'ends_on', values: sql`${rows.map(({ endsOn }) => endsOn)}::date[]` },
    { column: 'archived', values: sql`${rows.map(({ archived }) => archived)}::bool[]` },
  ]);
  await putNames(em, 'place', places);
  await putPeople(em, people);
  await learnWords(em, [...rows, ...places, ...people]);
}

/** Lets search find the venues `ids` by their names as they are now, as {@link indexPerformances} does. */
export async function indexVenues(em: Em, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<Name>`
    select id, name from venue where id = any(${ids}::int[])
  `.execute(em.getKysely());
  await putNames(em, 'venue', rows);
  await learnWords(em, rows);
}

/** Lets search find the people `ids` by their names as they are now, and by other names of theirs, as {@link indexPerformances} does. */
export async function indexPeople(em: Em, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<PersonName>`
    select id, name, coalesce(leads_to_id, id) as found from person where id = any(${ids}::int[]) or leads_to_id = any(${ids}::int[])
  `.execute(em.getKysely());
  await putPeople(em, rows);
  await learnWords(em, rows);
}

const putPeople = (em: Em, people: readonly PersonName[]): Promise<void> =>
  putNames(em, 'person', people, [{ column: 'found_id', values: sql`${people.map(({ found }) => found)}::int[]` }]);

const BATCH = 1_000;

/** Does so for some names that search does not know, or not as archived, and answers how many it was: none when it knows all. */
export async function indexMissing(em: Em): Promise<number> {
  const { rows } = await sql<{ kind: 'performance' | 'person' | 'venue'; id: number }>`
    (select 'performance' as kind, p.id from performance p left join search_performance n on n.performance_id = p.id
      where n.archived is distinct from p.archived limit ${BATCH})
    union all
    (select 'performance', p.id from performance p where p.venue_id is null and p.venue_text is not null
      and not exists (select from search_place n where n.performance_id = p.id) limit ${BATCH})
    union all
    (select 'person', p.id from person p where not exists (select from search_person n where n.person_id = p.id) limit ${BATCH})
    union all
    (select 'venue', v.id from venue v where not exists (select from search_venue n where n.venue_id = v.id) limit ${BATCH})
  `.execute(em.getKysely());
  const idsOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  await indexPerformances(em, idsOf('performance'));
  await indexPeople(em, idsOf('person'));
  await indexVenues(em, idsOf('venue'));
  return rows.length;
}

/** Writes what names show, and `more` columns of theirs, where it is new. */
async function putNames(
  em: Em,
  kind: 'performance' | 'place' | 'person' | 'venue',
  names: readonly Name[],
  more: { column: string; values: RawBuilder<unknown> }[] = [],
): Promise<void> {
  if (names.length === 0) return;
  const texts = names.map(({ name }) => wordsOf(name));
  const table = sql.table(`search_${kind}`);
  const owner = sql.ref(kind === 'place' ? 'performance_id' : `${kind}_id`);
  const columns = [
    { column: 'plain', values: sql`${texts.map((words) => words.join(''))}::text[]` },
    { column: 'keys', values: sql`${texts.map((words) => facesOf(words.map(keysOf)))}::text[]` },
    { column: 'initials', values: sql`${texts.map((words) => facesOf(words.map(initialsOf)))}::text[]` },
    ...more,
  ];
  const list = (of: (column: string) => RawBuilder<unknown>) => sql.join(columns.map(({ column }) => of(column)));
  await sql`
    insert into ${table} as n (${owner}, ${list((column) => sql.ref(column))})
    select * from unnest(${names.map(({ id }) => id)}::int[], ${sql.join(columns.map(({ values }) => values))}) order by 1
    on conflict (${owner}) do update
      set (${list((column) => sql.ref(column))}) = row(${list((column) => sql.ref(`excluded.${column}`))})
      where (${list((column) => sql.ref(`n.${column}`))}) is distinct from (${list((column) => sql.ref(`excluded.${column}`))})
  `.execute(em.getKysely());
}

/** Nobody mistypes a longer word in one or two keys only, and an index takes no much longer ones. */
const LONGEST_WORD = 60;

/** In one order, so that transactions which learn the same words wait for each other and never in a ring. */
async function learnWords(em: Em, names: readonly Name[]): Promise<void> {
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
