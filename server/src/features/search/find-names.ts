import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from '../../db/orm.ts';
import type { Face } from './faces.ts';
import { begins, fitOf, holds, holdsWord } from './faces.ts';

/** A name that was found: of which performance, person or venue, or of which performance's place, and how well it fits, `FIT` with `ONLY_KEYS`. */
export interface Found {
  kind: 'performance' | 'place' | 'person' | 'venue';
  id: number;
  fit: number;
}

/** Enough to choose by popularity from; the rest fits no better, or ended before them. */
const MOST = { current: 500, archived: 200, people: 100, venues: 50, places: 300 };
/** So many current performances fill any page, so that archived ones are only looked for where they fit better. */
const PAGE = 40;

/**
 * The names that show one of `faces`; of each kind the best fits, of performances those that end last first. One statement, served by the
 * indexes of the `search_…` tables.
 */
export async function findNames(em: Em, faces: readonly Face[]): Promise<Found[]> {
  const any = (ask: (face: Face) => RawBuilder<boolean>) => sql`(${sql.join(faces.map(ask), sql` or `)})`;
  const fit = sql`least(${sql.join(faces.map(fitOf))})`;
  const { rows } = await sql<Found>`
    with current as materialized (
      select performance_id as id, ${fit} as fit, ends_on from search_performance n where archived = false and ${any(holds)}
    )
    (select 'performance' as kind, id, fit from current order by fit, ends_on desc, id desc limit ${MOST.current})
    union all
    (select 'performance', performance_id, ${fit} as fit from search_performance n
      where archived = true and ${any(begins)}
      order by fit, ends_on desc, performance_id desc limit ${MOST.archived})
    union all
    (select 'performance', performance_id, ${fit} as fit from search_performance n
      where archived = true and ${any(holds)}
        and (select count(*) from current) < ${PAGE}
      order by fit, ends_on desc, performance_id desc limit ${MOST.archived})
    union all
    (select 'person', found_id, ${fit} as fit from search_person n
      where ${any((face) => (face.isShort ? holdsWord(face) : holds(face)))}
      order by fit, length(plain), person_id limit ${MOST.people})
    union all
    (select 'venue', venue_id, ${fit} as fit from search_venue n
      where ${any(holds)} order by fit, length(plain), venue_id limit ${MOST.venues})
    union all
    (select 'place', performance_id, ${fit} as fit from search_place n join performance p on p.id = performance_id
      where ${any(holds)} and p.venue_id is null order by fit, p.ends_on desc, performance_id desc limit ${MOST.places})
  `.execute(em.getKysely());
  return rows;
}
