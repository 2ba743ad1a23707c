import { sql } from 'kysely';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { holdPeople } from '../person/hold-people.ts';
import { removeSampleBoxOffice } from './sample-box-office.ts';
import { SAMPLE_KEY } from './save-sample.ts';

/**
 * Takes the sample catalogue away, with the people and pictures that were only there, for the transaction that brings the first real
 * performance; and what members liked and said of it. Answers the storage folders of its pictures, to be deleted once that commits; none
 * where no sample is left.
 */
export async function removeSample(em: Em): Promise<string[]> {
  const db = em.getKysely();
  const left = sql`select 1 from performance where source = 'sample' limit 1`;
  if ((await left.execute(db)).rows.length === 0) return [];
  await lockKey(em, SAMPLE_KEY);
  await holdPeople(em, 'shared');
  await sql`
    delete from person where id in (
      select person_id from credit join performance on performance.id = credit.performance_id where source = 'sample'
    ) and not exists (
      select 1 from credit join performance on performance.id = credit.performance_id
      where credit.person_id = person.id and source <> 'sample'
    )
  `.execute(db);
  await sql`
    delete from person where leads_to_id is not null and not exists (select from person kept where kept.id = person.leads_to_id)
  `.execute(db);
  await removeSampleBoxOffice(em);
  await countOutSample(em);
  await sql`delete from performance where source = 'sample'`.execute(db);
  await sql`delete from venue where source = 'sample'`.execute(db);
  const { rows } = await sql<{ key: string | null }>`
    delete from image where source_url like 'sample:%' returning key
  `.execute(db);
  return rows.flatMap(({ key }) => key ?? []);
}

/** What members liked and said of the sample goes with it: they no longer count it. */
async function countOutSample(em: Em): Promise<void> {
  await sql`
    update member set like_count = like_count - gone.likes, review_count = review_count - gone.reviews
    from (
      select member_id, sum(likes)::int as likes, sum(reviews)::int as reviews from (
        select member_id, performance_id, 1 as likes, 0 as reviews from performance_like
        union all
        select author_id, performance_id, 0, 1 from review where hidden_at is null
      ) counted join performance on performance.id = counted.performance_id and performance.source = 'sample'
      group by member_id
    ) gone where member.id = gone.member_id
  `.execute(em.getKysely());
}
