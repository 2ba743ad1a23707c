import { sql } from 'kysely';
import { addDays, today } from '../../clock.ts';
import type { Em } from '../../db/orm.ts';

const MOST = 50;

/**
 * Puts up the booking boards of the day before `now`, of all genres and of each, with what the sample could have sold: the more, the better it
 * is liked, and a little different each day. As with real boards, opera is on that of classical music. Where they are up already, or real
 * ones are, nothing is written. Needs a transaction that holds `SAMPLE_KEY`.
 */
export async function putSampleBoxOffice(em: Em, now: Date): Promise<void> {
  const db = em.getKysely();
  const yesterday = addDays(today({ now: () => now }), -1);
  const { rows } = await sql`select from box_office_entry where to_date >= ${yesterday} limit 1`.execute(db);
  if (rows.length > 0) return;
  await removeSampleBoxOffice(em);
  await sql`
    insert into box_office_entry (genre, rank, source_id, performance_id, title, venue_text, from_date, to_date, collected_at)
    select board, rank, source_id, id, title, venue_text, ${yesterday}::date, ${yesterday}::date, ${now}::timestamptz
    from (
      select p.*, board, row_number() over (partition by board order by sold desc, id) as rank
      from (
        select performance.*,
          like_count * (0.7 + 0.6 * ('x' || left(md5(source_id || ${yesterday}), 6))::bit(24)::int / 16777216.0) as sold
        from performance
        where source = 'sample' and hidden_at is null and ends_on >= ${yesterday} and like_count > 0
      ) p, lateral (values (null), (case p.genre when 'opera' then 'classical' else p.genre end)) as boards (board)
    ) ranked
    where rank <= ${MOST} and not exists (select from box_office_entry)
    order by board nulls first, rank
  `.execute(db);
}

/** Takes them down again. */
export async function removeSampleBoxOffice(em: Em): Promise<void> {
  await sql`
    delete from box_office_entry using performance where performance.id = performance_id and performance.source = 'sample'
  `.execute(em.getKysely());
}
