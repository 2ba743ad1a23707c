import { sql } from 'kysely';
import type { PersonHit, SearchAll, SearchResults, VenueHit } from '@golden-ticket/shared/search';
import type { z } from 'zod';
import type { Em } from '../../db/orm.ts';
import { performanceCards } from '../performance/performance-cards.ts';
import { correctWords } from './correct-words.ts';
import { findAcross } from './find-across.ts';
import { findNames, FIT, ONLY_KEYS } from './find-names.ts';
import type { Found } from './find-names.ts';
import { genresNamed } from './genre-words.ts';
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
  const finds = [await find(em, [typed], today)];
  if (!finds.some(isCertain)) {
    const meant = await correctWords(em, typed);
    if (meant.length > 0) finds.push(await find(em, meant, today));
  }
  const leads = leadsOf(finds);
  return {
    performances: await performanceCards(em, await rankPerformances(em, leads, { today, limit }), today),
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

async function find(em: Em, asked: Typed[], today: string): Promise<Find> {
  const names = await findNames(em, asked);
  const genres = asked.flatMap(genresNamed);
  const [likeliest] = asked;
  const isScattered = likeliest && likeliest.keys.length > 1 && !names.some(({ fit }) => fit <= FIT.part);
  return { names, genres, across: isScattered ? await findAcross(em, likeliest, today) : [] };
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
