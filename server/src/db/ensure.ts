import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Em } from './orm.ts';

/**
 * The rows of `entity` by their unique text `key`, one for each of `values`; those that do not exist yet are made of the key alone. They
 * are made in one order, so that transactions which make the same ones wait for each other and never in a ring.
 */
export async function ensureAll<Key extends string, Row extends Record<Key, string>>(
  em: Em,
  entity: EntityClass<Row>,
  key: Key,
  values: readonly string[],
): Promise<Map<string, Row>> {
  const wanted = [...new Set(values)].toSorted();
  const find = async (keys: string[]) =>
    keys.length === 0 ? [] : em.find<Row>(entity, { [key]: { $in: keys } } as FilterQuery<NoInfer<Row>>);
  const rows = new Map<string, Row>((await find(wanted)).map((row) => [row[key], row]));
  const missing = wanted.filter((value) => !rows.has(value));
  if (missing.length > 0) {
    const { tableName, props } = em.getMetadata(entity);
    const column = sql.ref(props.find(({ name }) => name === (key as string))?.fieldNames[0] ?? key);
    await sql`
      insert into ${sql.table(tableName)} (${column}) select unnest(${missing}::text[]) on conflict (${column}) do nothing
    `.execute(em.getKysely());
    for (const row of await find(missing)) rows.set(row[key], row);
  }
  return rows;
}
