import { sql } from 'kysely';
import type { PerformanceForm } from '@golden-ticket/shared/performance-edit';
import { addDays, seoulTime } from '../../../clock.ts';
import type { Em } from '../../../db/orm.ts';
import { NotFoundError } from '../../../errors.ts';

/** How much of the calendar an editor shows: from so many days ago on, at most so many showings. */
const SHOWINGS = { daysBack: 31, most: 1_000 };

/** By whom `performance p` is not shown; null where it is. */
export const hiddenBy = sql<PerformanceForm['hidden']>`
  case when p.hidden_at is null then null when p.source = 'operator' or 'hidden' = any(p.pinned) then 'operator' else 'source' end`;

/** What an editor starts from, in one statement. Throws a NotFoundError for an id we do not have; hidden ones we do. */
export async function performanceForm(em: Em, id: number, today: string): Promise<PerformanceForm> {
  const since = seoulTime(addDays(today, -SHOWINGS.daysBack), '00:00').toISOString();
  const credits = (role: 'cast' | 'crew') => sql`
    to_json(array(select json_build_object('name', person.name, 'part', part)
      from credit join person on person.id = person_id where performance_id = p.id and role = ${role} order by position))`;
  const { rows } = await sql<PerformanceForm>`
    select p.id, p.revision, p.source, p.source_id as "sourceId", ${hiddenBy} as hidden, p.pinned, p.title, p.genre,
      p.starts_on as "startsOn", p.ends_on as "endsOn", p.open_run as "openRun",
      json_build_object('venueId', p.venue_id, 'hallId', p.hall_id,
        'text', case when p.venue_id is null then p.venue_text end, 'region', case when p.venue_id is null then p.region end) as venue,
      p.timetable_text as timetable, p.minimum_age_months as age, p.running_minutes as "runningTime", p.synopsis, p.producer,
      to_json(array(select json_build_object('name', name, 'price', price)
        from price_tier where performance_id = p.id order by position)) as price,
      ${credits('cast')} as "cast", ${credits('crew')} as crew,
      to_json(array(select json_build_object('name', name, 'url', url)
        from seller_link where performance_id = p.id order by position)) as sellers,
      p.teaser_id as teaser, v.name as "venueName", h.name as "hallName",
      to_json(array(select json_build_object('field', field, 'text', case field
          when 'timetable' then p.timetable_text when 'price' then p.price_text when 'age' then p.age_text
          when 'runningTime' then p.running_time_text when 'genre' then p.genre_text else p.venue_text end)
        from unnest(p.unread) as field)) as unread,
      to_json(array(select json_build_object('startsAt', s.starts_at, 'confirmed', s.confirmed, 'cast', to_json(array(
          select json_build_object('name', person.name, 'part', c.part)
          from showing_cast c join person on person.id = c.person_id where c.showing_id = s.id order by c.position)))
        from (select id, starts_at, confirmed from showing where performance_id = p.id and starts_at >= ${since}
          order by starts_at limit ${SHOWINGS.most}) s)) as showings
    from performance p left join venue v on v.id = p.venue_id left join hall h on h.id = p.hall_id
    where p.id = ${id}
  `.execute(em.getKysely());
  const [form] = rows;
  if (!form) throw new NotFoundError('performance.not-found');
  return {
    ...form,
    unread: form.unread.map(({ field, text }) => ({ field, text: text ?? '' })),
    showings: form.showings.map((showing) => ({ ...showing, startsAt: new Date(showing.startsAt).toISOString() })),
  };
}
