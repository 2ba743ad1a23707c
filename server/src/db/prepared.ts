import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { ClientBase } from 'pg';

const MARK = '/* prepared */';
const MARKED = /^\s*\/\* prepared \*\//;

/**
 * Put first in a statement that is asked often: each connection then parses and plans it once, which is most of what a short read costs
 * PostgreSQL. Only for statements of few forms, as each connection keeps each form; not for `select *`, which a column added meanwhile
 * would break; and a `limit` belongs into its text (`sql.lit`), as a plan that does not know it is made for many rows.
 */
export const prepared = sql.raw(MARK);

/** By text. The same in every process, as poolers may share connections between them. */
const names = new Map<string, string>();

/** Makes a connection prepare the statements that are marked as {@link prepared}; the driver itself does so for named ones. */
export function prepareMarked(client: ClientBase): void {
  const query = (...given: unknown[]): unknown =>
    Reflect.apply(Reflect.get(Client.prototype, 'query') as () => unknown, client, given);
  const byName = (statement: unknown, ...rest: unknown[]) =>
    typeof statement === 'string' && MARKED.test(statement)
      ? query({ name: nameOf(statement), text: statement }, ...rest)
      : query(statement, ...rest);
  Object.assign(client, { query: byName });
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
  }
  return name;
}
