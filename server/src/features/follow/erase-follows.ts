import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';

/** Undoes whom a leaving member follows and who follows them, and keeps the counters of those others true. */
export async function eraseFollows(em: Em, memberId: number): Promise<void> {
  // As `lockMembers` does; some of them may be leaving too.
  await sql`
    select from member where id = ${memberId} or id in (
      select followed_id from follow where follower_id = ${memberId}
      union select follower_id from follow where followed_id = ${memberId}
    ) order by id for no key update
  `.execute(em.getKysely());
  await sql`
    with gone as (
      delete from follow where follower_id = ${memberId} or followed_id = ${memberId} returning follower_id, followed_id
    )
    update member set
      follower_count = follower_count - (select count(*) from gone where followed_id = member.id),
      following_count = following_count - (select count(*) from gone where follower_id = member.id)
    where id in (select follower_id from gone union select followed_id from gone)
  `.execute(em.getKysely());
}
