import { sql } from 'kysely';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { seoulTime } from '../../clock.ts';
import type { Em } from '../../db/orm.ts';
import { prepared } from '../../db/prepared.ts';
import { NotFoundError } from '../../errors.ts';
import { shownVenue } from '../venue/venue-by-id.ts';
import { performanceView } from './performance.view.ts';
import type { PerformanceRow } from './performance.view.ts';
import { castOf } from './showing-cast.ts';

/** How much of a long run's calendar and history one page shows. */
const MOST = { showingsToCome: 200, showingsPast: 50, changes: 50 };

const COLUMNS = sql.raw(`
  p.id, p.source, p.source_id, p.source_updated_at, p.fetched_at, p.title, p.genre, p.starts_on, p.ends_on, p.open_run, p.venue_id,
  p.venue_text, p.region, p.timetable_text, p.price_text, p.age_text, p.running_time_text, p.unread, p.running_minutes,
  p.minimum_age_months, p.free, p.lowest_price, p.highest_price, p.cast_and_others, p.crew_and_others, p.synopsis, p.producer, p.flags,
  p.teaser_id, p.like_count, p.review_count, p.rating_sum`);

/**
 * Everything the page of one performance shows, as of `today` (a calendar date in Asia/Seoul), in two statements however much there is.
 * Throws a NotFoundError for an id we do not have or no longer show.
 */
export async function performanceById(em: Em, id: number, today: string): Promise<PerformanceView> {
  const row = await readPerformance(em, id, today);
  if (!row) throw new NotFoundError('performance.not-found');
  return performanceView(row, row.venue_id === null ? null : await shownVenue(em, row.venue_id), today);
}

async function readPerformance(em: Em, id: number, today: string): Promise<PerformanceRow | undefined> {
  const midnight = seoulTime(today, '00:00').toISOString();
  const image = sql`json_build_object('key', i.key, 'width', i.width, 'height', i.height, 'widths', i.widths, 'color', i.color, 'blur', i.blur)`;
  const children = (columns: string, from: string) =>
    sql.raw(`to_json(array(select json_build_object(${columns}) from ${from}))`);
  const { rows } = await sql<PerformanceRow>`${prepared}
    select ${COLUMNS},
      (select json_build_object('id', h.id, 'name', h.name, 'seats', h.seats, 'wheelchairSeats', h.wheelchair_seats)
        from hall h where h.id = p.hall_id) as hall,
      (select ${image} from image i where i.id = p.poster_id and i.state = 'stored') as poster,
      to_json(array(select ${image} from performance_image pi join image i on i.id = pi.image_id and i.state = 'stored'
        where pi.performance_id = p.id order by pi.position)) as images,
      ${children(`'name', name, 'price', price`, `price_tier where performance_id = p.id order by position`)} as price_tiers,
      ${children(`'name', name, 'url', url`, `seller_link where performance_id = p.id order by position`)} as seller_links,
      ${children(
        `'personId', person.id, 'name', person.name, 'part', part, 'role', role`,
        `credit join person on person.id = person_id where performance_id = p.id order by role, position`,
      )} as credits,
      to_json(array(select json_build_object('id', id, 'startsAt', starts_at, 'confirmed', confirmed, 'cast', ${castOf('near')}) from (
        (select id, starts_at, confirmed from showing where performance_id = p.id and starts_at >= ${midnight}
          order by starts_at limit ${sql.lit(MOST.showingsToCome)})
        union all
        (select id, starts_at, confirmed from showing where performance_id = p.id and starts_at < ${midnight}
          order by starts_at desc limit ${sql.lit(MOST.showingsPast)})
      ) near order by starts_at)) as showings,
      exists (select from showing where performance_id = p.id and starts_at >= ${midnight}
        offset ${sql.lit(MOST.showingsToCome)}) as more_showings,
      to_json(array(select json_build_object('field', field, 'from', from_text, 'to', to_text, 'source', source, 'changedAt', changed_at)
        from change where performance_id = p.id order by changed_at desc, id limit ${sql.lit(MOST.changes)})) as changes
    from performance p
    where p.id = ${id} and p.hidden_at is null
  `.execute(em.getKysely());
  return rows[0];
}
