import type { EditPerson } from '@golden-ticket/shared/person';
import type { Em } from '../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { noteFacts } from '../audit/note-facts.ts';
import type { Facts } from '../audit/note-facts.ts';
import { indexPeople } from '../search/index-names.ts';
import { holdPeople } from './hold-people.ts';
import { Person } from './person.entity.ts';

/**
 * Gives a person the name and the other names that they shall have; the name so far stays one of them. Throws a NotFoundError for an unknown
 * id and for another name, a ConflictError where somebody edited them meanwhile, where another has one of the names, and where a merged name
 * is left out, whose address leads on.
 */
export async function editPerson(em: Em, operatorId: number, told: EditPerson, now: Date): Promise<void> {
  await holdPeople(em, 'alone');
  const { id, name } = told;
  const person = await em.findOne(Person, { id, leadsToId: null });
  if (!person) throw new NotFoundError('person.not-found');
  if (person.revision !== told.revision) throw new ConflictError('edit.stale');
  const others = await em.find(Person, { leadsToId: id });
  const before = factsOf(person.name, others);
  const wanted = new Set([...told.otherNames, person.name].filter((other) => other !== name));
  if (await em.count(Person, { name: { $in: [name, ...wanted] }, id: { $nin: [id, ...others.map((row) => row.id)] } }))
    throw new ConflictError('person.name-taken');

  const isWanted = (row: Person) => row.name === name || wanted.has(row.name);
  if (others.some((row) => !isWanted(row) && row.mergedAt)) throw new ConflictError('person.name-stays');
  await em.nativeDelete(Person, { id: { $in: others.filter((row) => !isWanted(row)).map((row) => row.id) } });
  const kept = others.filter(isWanted);
  await rename(em, person, kept, name);
  const known = new Set(kept.map((row) => row.name));
  const added = [...wanted].filter((other) => !known.has(other));
  await em.insertMany(
    Person,
    added.map((other) => ({ name: other, leadsToId: id })),
  );

  const after = factsOf(name, [...kept, ...added.map((other) => ({ name: other }))]);
  const edit = { operatorId, kind: 'person', id, action: 'person.edit', now } as const;
  if (!(await noteFacts(em, edit, before, after))) return;
  await em.nativeUpdate(Person, { id }, { revision: person.revision + 1 });
  await indexPeople(em, [id]);
}

/** Where the new name was one of the `others`, that one takes the name so far: names are unique at each moment, so by a third. */
async function rename(em: Em, person: Person, others: Person[], name: string): Promise<void> {
  if (name === person.name) return;
  const other = others.find((row) => row.name === name);
  if (other) await em.nativeUpdate(Person, { id: other.id }, { name: `${name} \u0001` });
  await em.nativeUpdate(Person, { id: person.id }, { name });
  if (!other) return;
  await em.nativeUpdate(Person, { id: other.id }, { name: person.name });
  other.name = person.name;
}

const factsOf = (name: string, others: readonly { name: string }[]): Facts => ({
  name,
  otherNames:
    others
      .map((row) => row.name)
      .toSorted()
      .join(', ') || null,
});
