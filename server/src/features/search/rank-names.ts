import { sql } from 'kysely';
import type { PersonHit, VenueHit } from '@golden-ticket/shared/search';
import type { z } from 'zod';
import type { Em } from '../../db/orm.ts';
import type { Lead } from './leads.ts';

/** From so many performances on, one venue is as busy as another. */
const BUSY = 100;

/** Those of `leads` who are in anything that is shown, by rank, the busiest first. */
export async function peopleHits(em: Em, leads: Lead<number>[], limit: number): Promise<z.infer<typeof PersonHit>[]> {
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

/** The venues of `leads` that are shown, by rank, the busiest first. */
export async function venueHits(em: Em, leads: Lead<number>[], limit: number): Promise<z.infer<typeof VenueHit>[]> {
  if (leads.length === 0) return [];
  const { rows } = await sql<z.infer<typeof VenueHit>>`
    select v.id, v.name, v.region, v.district
    from ${best(leads)} join venue v on v.id = lead.id and v.hidden_at is null
    order by lead.rank, (
      select count(*) from (select from performance where venue_id = v.id limit ${BUSY}) played
    ) desc, v.name, v.id
    limit ${limit}
  `.execute(em.getKysely());
  return rows;
}

/** Each id once, as the table `lead`. */
const best = (leads: Lead<number>[]) => sql`(
  select id, min(rank) as rank
  from unnest(${leads.map(({ id }) => id)}::int[], ${leads.map(({ rank }) => rank)}::float8[]) as led (id, rank) group by id
) lead`;
