import { sql } from 'kysely';
import type { Suggestion, SuggestTerms } from '@golden-ticket/shared/search';
import type { Em } from '../../db/orm.ts';
import { facesTyped, startsWord } from './faces.ts';
import { findTyped } from './find-typed.ts';
import { genreLabel } from './genre-words.ts';
import { leadsOf } from './leads.ts';
import type { Lead } from './leads.ts';
import { peopleHits, venueHits } from './rank-names.ts';
import { rankPerformances } from './rank-performances.ts';
import { readTyped } from './search-text.ts';
import type { Typed } from './search-text.ts';

/** How many terms of each kind are offered. */
const MOST = { genre: 1, performance: 5, person: 3, venue: 2 };
/** Runs of one production share a title, which is offered once. */
const RUNS_OF_A_TITLE = 4;

/** Of how many of the most liked performances some are offered for a single letter, which is in too many names to look for. */
const MOST_LIKED = 1_000;

/** A handful of terms for what is typed so far: first genres, then titles, people and venues, of each the likeliest first. */
export async function suggestTerms(em: Em, { q }: SuggestTerms, today: string): Promise<Suggestion[]> {
  const typed = readTyped(q);
  if (!typed) return [];
  if (typed.keys.join('').length === 1) return titles(em, await mostLikedWith(em, typed, today));
  const leads = leadsOf(await findTyped(em, typed, today));
  const [performances, people, venues] = await Promise.all([
    likeliestOf(em, leads.performances, today).then((ids) => titles(em, ids)),
    peopleHits(em, leads.people, MOST.person),
    venueHits(em, leads.venues, MOST.venue),
  ]);
  return [
    ...byRank(leads.genres)
      .slice(0, MOST.genre)
      .map(({ id }) => ({ kind: 'genre' as const, id, text: genreLabel(id) })),
    ...performances,
    ...people.map(({ id, name }) => ({ kind: 'person' as const, id, text: name })),
    ...venues.map(({ id, name }) => ({ kind: 'venue' as const, id, text: name })),
  ];
}

async function mostLikedWith(em: Em, typed: Typed, today: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select p.id from (
      select id, like_count from performance where archived = false and hidden_at is null and ends_on >= ${today}
      order by like_count desc, id desc limit ${MOST_LIKED}
    ) p join search_performance n on n.performance_id = p.id
    where ${sql.join(facesTyped(typed).map(startsWord), sql` or `)}
    order by p.like_count desc, p.id desc limit ${MOST.performance * RUNS_OF_A_TITLE}
  `.execute(em.getKysely());
  return rows.map(({ id }) => id);
}

const likeliestOf = (em: Em, performances: Lead<number>[], today: string): Promise<number[]> =>
  rankPerformances(
    em,
    { performances, places: [], people: [], venues: [], genres: [] },
    { today, limit: MOST.performance * RUNS_OF_A_TITLE },
  );

const byRank = <Id>(leads: Lead<Id>[]) => leads.toSorted((one, other) => one.rank - other.rank);

async function titles(em: Em, ids: readonly number[]): Promise<Suggestion[]> {
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
