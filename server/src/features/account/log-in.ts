import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';

/** No address: who logs in with it fails as slowly as with another's. */
const NOBODY = 'nobody@members.invalid';

/** The address to log in with as `name`, which is one or a user name, in whatever case. */
export async function addressToLogIn(em: Em, name: string): Promise<string> {
  if (name.includes('@')) return name.toLowerCase();
  const { rows } = await sql<{ email: string }>`
    select email from member where lower(username) = lower(${name.normalize('NFC')})
  `.execute(em.getKysely());
  return rows[0]?.email ?? NOBODY;
}
