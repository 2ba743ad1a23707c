import { sql } from 'kysely';
import type { MergePeople, MergePeopleNow, MergePreview } from '@golden-ticket/shared/person';
import type { Em } from '../../db/orm.ts';
import { ConflictError, InvalidError, NotFoundError } from '../../errors.ts';
import { noteFacts } from '../audit/note-facts.ts';
import { indexPeople } from '../search/index-names.ts';
import { holdPeople } from './hold-people.ts';
import { Person } from './person.entity.ts';
import { personLines } from './person-lines.ts';

/** What `mergePeople` would move. Throws as it does. */
export async function mergePreview(em: Em, { keepId, goneId }: MergePeople): Promise<MergePreview> {
  if (keepId === goneId) throw new InvalidError('person.oneself');
  const lines = await personLines(em, [keepId, goneId]);
  const [keep, gone] = [keepId, goneId].map((id) => lines.find((line) => line.id === id));
  if (!keep || !gone) throw new NotFoundError('person.not-found');
  const { rows } = await sql<Pick<MergePreview, 'sharedPerformances' | 'sharedLikes'>>`
    select
      (select count(distinct performance_id)::int from credit c where person_id = ${goneId} and exists (
        select from credit where performance_id = c.performance_id and person_id = ${keepId})) as "sharedPerformances",
      (select count(*)::int from person_like l where person_id = ${goneId} and exists (
        select from person_like where member_id = l.member_id and person_id = ${keepId})) as "sharedLikes"
  `.execute(em.getKysely());
  return { keep, gone, sharedPerformances: 0, sharedLikes: 0, ...rows[0] };
}

/**
 * Makes one person of two: what `gone` has becomes `keep`'s, what both have is there once, and the name and address of `gone` lead to `keep`
 * from then on, also for imports that name them. Throws an InvalidError for one person twice, a NotFoundError for an unknown id, a
 * ConflictError for another name of somebody's, as which one who was merged already is.
 */
export async function mergePeople(
  em: Em,
  operatorId: number,
  { keepId, goneId, reason }: MergePeopleNow,
  now: Date,
): Promise<void> {
  if (keepId === goneId) throw new InvalidError('person.oneself');
  await holdPeople(em, 'alone');
  const people = await em.find(Person, { id: { $in: [keepId, goneId] } }, { refresh: true });
  const [keep, gone] = [keepId, goneId].map((id) => people.find((person) => person.id === id));
  if (!keep || !gone) throw new NotFoundError('person.not-found');
  if (people.some(({ leadsToId }) => leadsToId)) throw new ConflictError('person.merged');

  await moveCredits(em, keepId, goneId);
  await moveLikes(em, keepId, goneId);
  await sql`
    update person set leads_to_id = ${keepId}, like_count = 0, revision = revision + 1,
      merged_at = case when id = ${goneId} then ${now.toISOString()}::timestamptz else merged_at end
    where id = ${goneId} or leads_to_id = ${goneId}
  `.execute(em.getKysely());
  await sql`
    update person set revision = revision + 1, like_count = (select count(*) from person_like where person_id = ${keepId})
    where id = ${keepId}
  `.execute(em.getKysely());
  await indexPeople(em, [keepId]);
  const edit = { operatorId, kind: 'person', id: keepId, action: 'person.merge', reason, now } as const;
  await noteFacts(em, edit, { merged: null }, { merged: gone.name });
}

/** Where people are listed, in order: rows with the same `lists` columns are one list, in which `part` says what somebody does. */
const LISTED = [
  { table: 'credit', whole: 'performance_id', lists: ['performance_id', 'role'] },
  { table: 'showing_cast', whole: 'showing_id', lists: ['showing_id'] },
] as const;

/** What both are listed for is there once, and what comes after it moves up: whoever writes such a list counts on positions without gaps. */
async function moveCredits(em: Em, keepId: number, goneId: number): Promise<void> {
  const db = em.getKysely();
  for (const listed of LISTED) {
    const [table, whole] = [sql.table(listed.table), sql.ref(listed.whole)];
    const { rows } = await sql<{ whole: number }>`
      delete from ${table} gone using ${table} kept
      where gone.person_id = ${goneId} and kept.person_id = ${keepId} and gone.part is not distinct from kept.part
        and ${sql.join(
          listed.lists.map((column) => sql`gone.${sql.ref(column)} = kept.${sql.ref(column)}`),
          sql` and `,
        )}
      returning gone.${whole} as whole
    `.execute(db);
    await sql`update ${table} set person_id = ${keepId} where person_id = ${goneId}`.execute(db);
    if (rows.length === 0) continue;
    // Positions are unique at each moment, so by way of numbers that none has.
    const inThem = sql`${whole} = any(${rows.map((row) => row.whole)}::int[])`;
    await sql`
      update ${table} listed set position = -numbered.place from (
        select id, row_number() over (partition by ${sql.join(listed.lists.map((column) => sql.ref(column)))} order by position) as place
        from ${table} where ${inThem}
      ) numbered where listed.id = numbered.id
    `.execute(db);
    await sql`update ${table} set position = -1 - position where ${inThem}`.execute(db);
  }
}

async function moveLikes(em: Em, keepId: number, goneId: number): Promise<void> {
  const db = em.getKysely();
  await sql`
    update person_like set person_id = ${keepId} where person_id = ${goneId}
      and not exists (select from person_like kept where kept.person_id = ${keepId} and kept.member_id = person_like.member_id)
  `.execute(db);
  await sql`delete from person_like where person_id = ${goneId}`.execute(db);
}
