import { sql } from 'kysely';
import type { PersonHit, SearchAll, SearchResults, VenueHit } from '@golden-ticket/shared/search';
import type { z } from 'zod';
import type { Em } from '../../db/orm.ts';
import { performanceCards } from '../performance/performance-cards.ts';
import { correctWords } from './correct-words.ts';
import { findAcross } from './find-across.ts';
import { faceMeant, facesTyped, FIT, ONLY_KEYS } from './faces.ts';
import { findNames } from './find-names.ts';
import type { Found } from './find-names.ts';
import { genreCalled, genresNamed } from './genre-words.ts';
import { rankPerformances } from './rank-performances.ts';
import type { Leads } from './rank-performances.ts';
import { readTyped } from './search-text.ts';
import type { Typed } from './search-text.ts';

/**
 * Performances, people and venues for what was typed: part of a word, initial consonants, another keyboard layout, other spacing, and,
 * where no word begins so, what was probably meant. Performances are found by title, people, venue and genre, in this order; within
 * each those on or to come on `today` come before ended ones, the most liked first.
 */
export async function searchAll(em: Em, { q, limit }: SearchAll, today: string): Promise<SearchResults> {
  const typed = readTyped(q);
  if (!typed) return { performances: [], people: [], venues: [] };
  const finds = [await findTyped(em, typed, today)];
  if (!finds.some(isCertain)) {
    const meant = await correctWords(em, typed.keys);
    if (meant) finds.push(await findMeant(em, meant, today));
  }
  const leads = leadsOf(finds);
  const ids = await rankPerformances(em, likeliest(leads, limit), { today, limit });
  return {
    performances: await performanceCards(em, ids, today),
    people: await peopleFound(em, leads.people, limit),
    venues: await venuesFound(em, leads.venues, limit),
  };
}

interface Find {
  names: Found[];
  genres: ReturnType<typeof genresNamed>;
  /** Performances whose title, people, venue and genre hold the words between them. */
  across: number[];
}

async function findTyped(em: Em, typed: Typed, today: string): Promise<Find> {
  const names = await findNames(em, facesTyped(typed));
  return { names, genres: genresNamed(typed), across: await scattered(em, names, typed.keys, today) };
}

async function findMeant(em: Em, words: string[][], today: string): Promise<Find> {
  const names = await findNames(em, [faceMeant(words)]);
  const likeliest = words.map(([first]) => first).filter((word) => word !== undefined);
  const [ofOne = [], ...others] = words;
  const genres = others.length > 0 ? [] : ofOne.map(genreCalled).filter((genre) => genre !== undefined);
  return {
    names,
    genres: genres.map((genre) => ({ genre, exact: true })),
    across: await scattered(em, names, likeliest, today),
  };
}

async function scattered(em: Em, names: Found[], words: string[], today: string): Promise<number[]> {
  return words.length > 1 && !names.some(({ fit }) => fit <= FIT.part) ? await findAcross(em, words, today) : [];
}

/** Whether something was found that was surely meant, so that nobody mistyped it. */
const isCertain = ({ names, genres, across }: Find): boolean =>
  names.some(({ fit }) => fit < ONLY_KEYS && fit !== FIT.part) || genres.length > 0 || across.length > 0;

/** Lower comes first; names where only the keys agree come after all others, and what was only meant after everything typed. */
const RANK = { performance: 0, person: 10, venue: 20, genre: 30, across: 40, onlyKeys: 100, meant: 200 };

function leadsOf(finds: Find[]): Leads {
  const leads: Leads = { performances: [], people: [], venues: [], genres: [] };
  for (const [index, { names, genres, across }] of finds.entries()) {
    const base = index * RANK.meant;
    // Asked for a genre by its word, one wants what is on in it, whether the title says so or not.
    const isGenre = genres.some(({ exact }) => exact);
    for (const { kind, id, fit } of names) {
      const step = isGenre && kind === 'performance' && fit < ONLY_KEYS ? Math.min(fit, FIT.start) : fit % ONLY_KEYS;
      const rank = base + RANK[kind] + step + (fit < ONLY_KEYS ? 0 : RANK.onlyKeys);
      ({ performance: leads.performances, person: leads.people, venue: leads.venues })[kind].push({ id, rank });
    }
    for (const { genre, exact } of genres) leads.genres.push({ genre, rank: base + (exact ? FIT.start : RANK.genre) });
    for (const id of across) leads.performances.push({ id, rank: base + RANK.across });
  }
  return leads;
}

/** Without the leads that come after performances enough to fill a page twice, as some may be hidden. */
function likeliest(leads: Leads, limit: number): Leads {
  const last = leads.performances.map(({ rank }) => rank).toSorted((one, other) => one - other)[2 * limit] ?? Infinity;
  const isLikely = ({ rank }: { rank: number }) => rank <= last;
  return {
    performances: leads.performances.filter(isLikely),
    people: leads.people.filter(isLikely),
    venues: leads.venues.filter(isLikely),
    genres: leads.genres.filter(isLikely),
  };
}

async function peopleFound(em: Em, leads: Leads['people'], limit: number): Promise<z.infer<typeof PersonHit>[]> {
  if (leads.length === 0) return [];
  const { rows } = await sql<z.infer<typeof PersonHit>>`
    select p.id, p.name, played.count as "performanceCount"
    from (
      select id, min(rank) as rank from unnest(${leads.map(({ id }) => id)}::int[], ${leads.map(({ rank }) => rank)}::int[]) as lead (id, rank)
      group by id
    ) lead
    join person p on p.id = lead.id,
    lateral (
      select count(distinct s.id)::int as count from credit c join performance s on s.id = c.performance_id and s.hidden_at is null
      where c.person_id = p.id
    ) played
    where played.count > 0
    order by lead.rank, played.count desc, p.name, p.id
    limit ${limit}
  `.execute(em.getKysely());
  return rows;
}

async function venuesFound(em: Em, leads: Leads['venues'], limit: number): Promise<z.infer<typeof VenueHit>[]> {
  if (leads.length === 0) return [];
  const { rows } = await sql<z.infer<typeof VenueHit>>`
    select v.id, v.name, v.region, v.district
    from (
      select id, min(rank) as rank from unnest(${leads.map(({ id }) => id)}::int[], ${leads.map(({ rank }) => rank)}::int[]) as lead (id, rank)
      group by id
    ) lead
    join venue v on v.id = lead.id
    order by lead.rank, length(v.name), v.name, v.id
    limit ${limit}
  `.execute(em.getKysely());
  return rows;
}
