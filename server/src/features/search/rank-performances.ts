import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import type { Lead, Leads } from './leads.ts';

/** How many performances one lead may bring in. */
const MOST = { ofPerson: 300, ofVenue: 300 };

/**
 * The ids of the performances that `leads` lead to, at most `limit`: by rank, then those on or to come on `today` before ended ones, then
 * by likes. Of a genre only those on or to come; hidden ones never.
 */
export async function rankPerformances(em: Em, leads: Leads, { today, limit }: { today: string; limit: number }) {
  const { people, venues, genres } = leads;
  const performances = [...leads.performances, ...leads.places];
  const ids = <Id>(led: Lead<Id>[]) => led.map(({ id }) => id);
  const ranks = (led: Lead<unknown>[]) => led.map(({ rank }) => rank);
  const { rows } = await sql<{ id: number }>`
    select p.id from (
      select id, min(rank) as rank from (
        select * from unnest(${ids(performances)}::int[], ${ranks(performances)}::float8[]) as titled (id, rank)
        union all
        select credited.performance_id, lead.rank from unnest(${ids(people)}::int[], ${ranks(people)}::float8[]) as lead (id, rank),
          lateral (select performance_id from credit where person_id = lead.id order by performance_id desc limit ${MOST.ofPerson}) credited
        union all
        select played.id, lead.rank from unnest(${ids(venues)}::int[], ${ranks(venues)}::float8[]) as lead (id, rank),
          lateral (select id from performance where venue_id = lead.id order by ends_on desc limit ${MOST.ofVenue}) played
        union all
        select shown.id, lead.rank from unnest(${ids(genres)}::text[], ${ranks(genres)}::float8[]) as lead (genre, rank),
          lateral (
            select id from performance where genre = lead.genre and archived = false and hidden_at is null and ends_on >= ${today}
            order by like_count desc, id desc limit ${limit}
          ) shown
      ) led group by id
    ) found join performance p on p.id = found.id
    where p.hidden_at is null
    order by floor(found.rank), p.ends_on < ${today}, p.like_count desc, found.rank, p.ends_on desc, p.id desc
    limit ${limit}
  `.execute(em.getKysely());
  return rows.map(({ id }) => id);
}
