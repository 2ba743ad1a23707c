import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import type { Venue } from './venue.entity.ts';
import { Hall } from './venue.entity.ts';

/**
 * The venue's hall that a listing speaks of: by the source's key, else by the name that sources know it by; where an operator removed it, the one
 * that took its performances, if any. One that we do not have yet is made where it has a name; without either there is none.
 */
export async function hallOf(
  em: Em,
  venue: Venue,
  told: { sourceId: string | null; name: string | null },
): Promise<Hall | null> {
  const { sourceId, name } = told;
  const byKey = sourceId === null ? null : await em.findOne(Hall, { venue, sourceId });
  if (byKey || name === null) return byKey && stillThere(em, byKey);
  const byName = await em.findOne(
    Hall,
    { venue, $or: [{ sourceName: name }, { name }] },
    { orderBy: { sourceName: 'asc nulls last' } },
  );
  if (byName) return stillThere(em, byName);
  await sql`
    insert into hall (venue_id, source_id, name) values (${venue.id}, ${sourceId}, ${name}) on conflict (venue_id, name) do nothing
  `.execute(em.getKysely());
  return em.findOneOrFail(Hall, { venue, name });
}

function stillThere(em: Em, hall: Hall): Hall | null {
  if (!hall.removedAt) return hall;
  return hall.leadsToId ? em.getReference(Hall, hall.leadsToId) : null;
}
