import type { SearchAll, SearchResults } from '@golden-ticket/shared/search';
import type { Em } from '../../db/orm.ts';
import { performanceCards } from '../performance/performance-cards.ts';
import { asTypedToTheEnd, findTyped } from './find-typed.ts';
import { leadsOf, likeliest } from './leads.ts';
import { peopleHits, venueHits } from './rank-names.ts';
import { rankPerformances } from './rank-performances.ts';
import { readTyped } from './search-text.ts';

/**
 * Performances, people and venues for what was typed: part of a word, initial consonants, another keyboard layout, other spacing, and,
 * where that finds nothing certain, what was probably meant. Performances come by title, people, venue and genre, in this order; of each
 * those on or to come on `today` before ended ones, the most liked first.
 */
export async function searchAll(em: Em, { q, limit }: SearchAll, today: string): Promise<SearchResults> {
  const typed = readTyped(q);
  if (!typed) return { performances: [], people: [], venues: [] };
  const finds = await findTyped(em, typed, today);
  const leads = leadsOf(finds.map(asTypedToTheEnd));
  const [performances, people, venues] = await Promise.all([
    rankPerformances(em, likeliest(leads, limit), { today, limit }).then((ids) => performanceCards(em, ids, today)),
    peopleHits(em, leads.people, limit),
    venueHits(em, leads.venues, limit),
  ]);
  return { performances, people, venues };
}
