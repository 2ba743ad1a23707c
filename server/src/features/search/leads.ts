import type { Genre } from '@golden-ticket/shared/genre';
import { FIT, ONLY_KEYS } from './faces.ts';
import type { Find } from './find-typed.ts';

/**
 * What leads to performances, each with its rank: the lower whole number comes first; of the same, those on or to come, then the most
 * liked, and only then the lower fraction.
 */
export interface Leads {
  performances: Lead<number>[];
  /** Performances by where they are. */
  places: Lead<number>[];
  people: Lead<number>[];
  venues: Lead<number>[];
  genres: Lead<Genre>[];
}

export interface Lead<Id> {
  id: Id;
  rank: number;
}

/** Where names begin that only the keys agree with, and what was only meant: after everything typed. */
const RANK = { performance: 0, person: 10, venue: 20, place: 20, genre: 30, across: 40, onlyKeys: 100, meant: 200 };

/** Ranks what was found: by title, people, venue, genre, in each the better fit first; the finds in their order. */
export function leadsOf(finds: readonly Find[]): Leads {
  const leads: Leads = { performances: [], places: [], people: [], venues: [], genres: [] };
  const byKind = {
    performance: leads.performances,
    place: leads.places,
    person: leads.people,
    venue: leads.venues,
  };
  for (const [index, { names, genres, across }] of finds.entries()) {
    const first = index * RANK.meant;
    // Asked for a genre by its word, one wants what is on in it, even if only some titles say so.
    const isGenre = genres.some(({ fit }) => fit === FIT.exact);
    const rankOf = (base: number, fit: number) =>
      first + base + fit + (fit < ONLY_KEYS ? 0 : RANK.onlyKeys - ONLY_KEYS);
    for (const { kind, id, fit } of names) {
      const step = isGenre && kind === 'performance' && fit < ONLY_KEYS ? Math.min(fit, FIT.start + fit / 10) : fit;
      byKind[kind].push({ id, rank: rankOf(RANK[kind], step) });
    }
    for (const { genre, fit } of genres)
      leads.genres.push({ id: genre, rank: fit === FIT.exact ? first + FIT.start + 0.5 : rankOf(RANK.genre, fit) });
    for (const id of across) leads.performances.push({ id, rank: first + RANK.across });
  }
  return leads;
}

/** Without the leads that come after performances enough to fill a page twice, as some may be hidden. */
export function likeliest({ performances, places, people, venues, genres }: Leads, limit: number): Leads {
  const ranks = performances.map(({ rank }) => rank).toSorted((one, other) => one - other);
  const last = Math.floor(ranks[2 * limit] ?? Infinity);
  const isLikely = ({ rank }: { rank: number }) => Math.floor(rank) <= last;
  return {
    performances: performances.filter(isLikely),
    places: places.filter(isLikely),
    people: people.filter(isLikely),
    venues: venues.filter(isLikely),
    genres: genres.filter(isLikely),
  };
}
