import { sql } from 'kysely';
import { z } from 'zod';
import type { RawBuilder } from 'kysely';
import type { ListPeople, PersonForEdit, PersonLine, PersonLines } from '@golden-ticket/shared/person';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { NotFoundError } from '../../errors.ts';
import { latestFacts } from '../audit/note-facts.ts';
import { facesTyped, holds } from '../search/faces.ts';
import { readTyped } from '../search/search-text.ts';
import { Person } from './person.entity.ts';

const LINE = sql`
  p.id, p.name, p.like_count as "likeCount",
  to_json(array(select o.name from person o where o.leads_to_id = p.id order by o.name)) as "otherNames",
  (select count(distinct c.performance_id)::int from credit c where c.person_id = p.id) as "performanceCount"`;

/** One page of people by name; another name of theirs finds them, too. */
export async function listPeople(em: Em, { q, cursor, limit }: ListPeople): Promise<PersonLines> {
  const after = cursor
    ? sql`and (p.name, p.id) > (select name, id from person where id = ${decodeCursor(z.tuple([z.literal('people'), Id]), cursor)[1]})`
    : sql``;
  const { rows } = await sql<PersonLine>`
    select ${LINE} from person p where p.leads_to_id is null and ${isCalled(q)} ${after} order by p.name, p.id limit ${limit + 1}
  `.execute(em.getKysely());
  return pageOf(rows, limit, ({ id }) => ['people', id]);
}

function isCalled(q: string | undefined): RawBuilder<boolean> {
  if (!q) return sql`true`;
  const typed = readTyped(q);
  if (!typed) return sql`false`;
  return sql`p.id in (select n.found_id from search_person n where ${sql.join(facesTyped(typed).map(holds), sql` or `)})`;
}

/** The people `ids`, in no order; other names have no line. */
export async function personLines(em: Em, ids: readonly number[]): Promise<PersonLine[]> {
  const { rows } = await sql<PersonLine>`
    select ${LINE} from person p where p.id = any(${ids}::int[]) and p.leads_to_id is null
  `.execute(em.getKysely());
  return rows;
}

/** A person as operators edit them. Throws a NotFoundError for an unknown id and for another name. */
export async function personForEdit(em: Em, id: number): Promise<PersonForEdit> {
  const [line] = await personLines(em, [id]);
  if (!line) throw new NotFoundError('person.not-found');
  const names = await em.find(Person, { $or: [{ id }, { leadsToId: id }] }, { orderBy: { name: 'asc' } });
  return {
    ...line,
    otherNames: names
      .filter((row) => row.id !== id)
      .map(({ name, mergedAt }) => ({ name, mergedAt: mergedAt?.toISOString() ?? null })),
    revision: names.find((row) => row.id === id)?.revision ?? 1,
    changes: await latestFacts(em, 'person', id),
  };
}
