import { sql } from 'kysely';
import type { Suggestion, SuggestTerms } from '@golden-ticket/shared/search';
import type { Em } from '../../db/orm.ts';
import { findTyped } from './find-typed.ts';
import { genreLabel } from './genre-words.ts';
import { leadsOf } from './leads.ts';
import type { Lead, Leads } from './leads.ts';
import { rankPerformances } from './rank-performances.ts';
import { readTyped } from './search-text.ts';

/** How many terms of each kind are offered. */
const MOST = { genre: 1, performance: 5, person: 3, venue: 2 };
/** Runs of one production share a title, which is offered once. */
const RUNS_OF_A_TITLE = 4;

/** A handful of terms for what is typed so far: first genres, then titles, people and venues, of each the likeliest first. */
export async function suggestTerms(em: Em, { q }: SuggestTerms, today: string): Promise<Suggestion[]> {
  const typed = readTyped(q);
  if (!typed) return [];
  const leads = leadsOf(await findTyped(em, typed, today));
  return [
    ...byRank(leads.genres)
      .slice(0, MOST.genre)
      .map(({ id }) => ({ kind: 'genre' as const, id, text: genreLabel(id) })),
    ...(await titles(em, leads.performances, today)),
    ...(await names(em, leads)),
  ];
}

const byRank = <Id>(leads: Lead<Id>[]) => leads.toSorted((one, other) => one.rank - other.rank);

async function titles(em: Em, performances: Lead<number>[], today: string): Promise<Suggestion[]> {
  const limit = MOST.performance * RUNS_OF_A_TITLE;
  const ids = await rankPerformances(em, { performances, people: [], venues: [], genres: [] }, { today, limit });
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number; title: string }>`
    select p.id, p.title from unnest(${ids}::int[]) with ordinality as asked (id, position) join performance p on p.id = asked.id
    order by asked.position
  `.execute(em.getKysely());
  const firsts = new Map(rows.toReversed().map((row) => [row.title, row.id]));
  return rows
    .filter(({ id, title }) => firsts.get(title) === id)
    .slice(0, MOST.performance)
    .map(({ id, title }) => ({ kind: 'performance', id, text: title }));
}

async function names(em: Em, leads: Leads): Promise<Suggestion[]> {
  const people = byRank(leads.people).map(({ id }) => id);
  const venues = byRank(leads.venues).map(({ id }) => id);
  if (people.length + venues.length === 0) return [];
  const { rows } = await sql<{ kind: 'person' | 'venue'; id: number; text: string }>`
    (select 'person' as kind, p.id, p.name as text
      from unnest(${people}::int[]) with ordinality as asked (id, position) join person p on p.id = asked.id
      where exists (
        select from credit c join performance s on s.id = c.performance_id and s.hidden_at is null where c.person_id = p.id
      )
      order by asked.position limit ${MOST.person})
    union all
    (select 'venue', v.id, v.name from unnest(${venues}::int[]) with ordinality as asked (id, position)
      join venue v on v.id = asked.id order by asked.position limit ${MOST.venue})
  `.execute(em.getKysely());
  return rows;
}
