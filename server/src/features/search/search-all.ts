import { sql } from 'kysely';
import type { PersonHit, SearchAll, SearchResults, VenueHit } from '@golden-ticket/shared/search';
import type { z } from 'zod';
import type { Em } from '../../db/orm.ts';
import { performanceCards } from '../performance/performance-cards.ts';
import { asTypedToTheEnd, findTyped } from './find-typed.ts';
import { leadsOf, likeliest } from './leads.ts';
import type { Lead } from './leads.ts';
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
  const ids = await rankPerformances(em, likeliest(leads, limit), { today, limit });
  return {
    performances: await performanceCards(em, ids, today),
    people: await peopleHits(em, leads.people, limit),
    venues: await venueHits(em, leads.venues, limit),
  };
}

/** Those of `leads` who are in anything that is shown, by rank, the busiest first. */
async function peopleHits(em: Em, leads: Lead<number>[], limit: number): Promise<z.infer<typeof PersonHit>[]> {
  if (leads.length === 0) return [];
  // Credits are counted from their index alone; what is shown, only of as many as fill the list, with some more for those in hidden ones.
  const { rows } = await sql<z.infer<typeof PersonHit>>`
    select p.id, p.name, shown.count as "performanceCount"
    from (
      select lead.id, lead.rank from ${best(leads)}
      order by lead.rank, (select count(*) from credit where person_id = lead.id) desc, lead.id limit ${limit + 10}
    ) lead
      join person p on p.id = lead.id,
      lateral (
        select count(distinct s.id)::int as count
        from credit c join performance s on s.id = c.performance_id and s.hidden_at is null where c.person_id = p.id
      ) shown
    where shown.count > 0
    order by lead.rank, shown.count desc, p.name, p.id
    limit ${limit}
  `.execute(em.getKysely());
  return rows;
}

async function venueHits(em: Em, leads: Lead<number>[], limit: number): Promise<z.infer<typeof VenueHit>[]> {
  if (leads.length === 0) return [];
  const { rows } = await sql<z.infer<typeof VenueHit>>`
    select v.id, v.name, v.region, v.district
    from ${best(leads)} join venue v on v.id = lead.id
    order by lead.rank, length(v.name), v.name, v.id
    limit ${limit}
  `.execute(em.getKysely());
  return rows;
}

/** Each id once, as the table `lead`. */
const best = (leads: Lead<number>[]) => sql`(
  select id, min(rank) as rank
  from unnest(${leads.map(({ id }) => id)}::int[], ${leads.map(({ rank }) => rank)}::float8[]) as led (id, rank) group by id
) lead`;
