import { sql } from 'kysely';
import type { PersonCredit, PersonView } from '@golden-ticket/shared/person';
import type { Em } from '../../db/orm.ts';
import { prepared } from '../../db/prepared.ts';
import { NotFoundError } from '../../errors.ts';
import { cardColumns, cardJoins, cardOf } from '../performance/performance-cards.ts';
import type { CardRow } from '../performance/performance-cards.ts';

/** How much of a long career one page shows. */
const MOST = { current: 100, past: 100, colleagues: 12 };

/**
 * A person's page as of `today` (a calendar date in Asia/Seoul), in three statements however long the career. Hidden performances do not
 * count. Another name's id leads to whose it is. Throws a NotFoundError for an id we do not have.
 */
export async function personById(em: Em, id: number, today: string): Promise<PersonView> {
  const person = await readPerson(em, id);
  if (!person) throw new NotFoundError('person.not-found');
  const credits = await readCredits(em, person.id, today);
  const colleagues = await readColleagues(em, person.id);
  return {
    ...person,
    current: credits.filter(({ performance }) => performance.state !== 'ended'),
    past: credits.filter(({ performance }) => performance.state === 'ended').toReversed(),
    colleagues,
  };
}

type Person = Pick<PersonView, 'id' | 'name' | 'performanceCount' | 'likeCount'>;

async function readPerson(em: Em, id: number): Promise<Person | undefined> {
  const { rows } = await sql<Person>`${prepared}
    select id, name, (
      select count(distinct p.id)::int from credit c join performance p on p.id = c.performance_id and p.hidden_at is null
      where c.person_id = person.id
    ) as "performanceCount", like_count as "likeCount"
    from person where id = (select coalesce(leads_to_id, id) from person where id = ${id})
  `.execute(em.getKysely());
  return rows[0];
}

/** Soonest end first. Of several tasks in one performance, playing comes before the others. */
async function readCredits(em: Em, id: number, today: string): Promise<PersonCredit[]> {
  const { rows } = await sql<CardRow & Pick<PersonCredit, 'role' | 'part'>>`${prepared}
    with mine as materialized (
      select performance_id, min(role) as role, string_agg(part, ', ' order by role, position) as part
      from credit where person_id = ${id}
      group by performance_id
    ), shown as (
      (select mine.* from mine join performance p on p.id = performance_id
        where p.hidden_at is null and p.ends_on >= ${today}
        order by p.ends_on, p.id limit ${sql.lit(MOST.current)})
      union all
      (select mine.* from mine join performance p on p.id = performance_id
        where p.hidden_at is null and p.ends_on < ${today}
        order by p.ends_on desc, p.id desc limit ${sql.lit(MOST.past)})
    )
    select ${cardColumns}, shown.role, shown.part
    from shown join performance p on p.id = shown.performance_id ${cardJoins}
    order by p.ends_on, p.id
  `.execute(em.getKysely());
  return rows.map((row) => ({ role: row.role, part: row.part, performance: cardOf(row, today) }));
}

/** Of those who were with them in equally many performances, the latest come first. */
async function readColleagues(em: Em, id: number): Promise<PersonView['colleagues']> {
  const { rows } = await sql<PersonView['colleagues'][number]>`${prepared}
    select person.id, person.name, with_them.together
    from (
      select c.person_id, count(distinct c.performance_id)::int as together, max(p.ends_on) as latest
      from (select distinct performance_id from credit where person_id = ${id}) mine
      join performance p on p.id = mine.performance_id and p.hidden_at is null
      join credit c on c.performance_id = p.id and c.person_id <> ${id}
      group by c.person_id
      order by together desc, latest desc, c.person_id
      limit ${sql.lit(MOST.colleagues)}
    ) with_them
    join person on person.id = with_them.person_id
    order by with_them.together desc, with_them.latest desc, person.id
  `.execute(em.getKysely());
  return rows;
}
