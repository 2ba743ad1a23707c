import { ensureAll } from '../../db/ensure.ts';
import type { Em } from '../../db/orm.ts';
import { Person } from './person.entity.ts';

/**
 * Who each of `names` is: those that nobody has yet are made, and another name of somebody's leads to them. Needs `holdPeople`, so that it
 * stays so until what names them is written.
 */
export async function ensurePeople(em: Em, names: readonly string[]): Promise<Map<string, Person>> {
  const named = await ensureAll(em, Person, 'name', names);
  const personOf = (row: Person) => (row.leadsToId ? em.getReference(Person, row.leadsToId) : row);
  return new Map([...named].map(([name, row]) => [name, personOf(row)]));
}
