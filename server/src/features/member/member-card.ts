import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { MemberCard } from '@golden-ticket/shared/member';

/** The card of the member in a row of `member` that a statement calls `name`; null where an outer join found none. */
export function memberCard(name: string): RawBuilder<MemberCard | null> {
  const column = (of: string) => sql.ref(`${name}.${of}`);
  return sql`case when ${column('id')} is not null then json_build_object(
    'id', ${column('id')}, 'username', ${column('username')}, 'name', ${column('name')},
    'picture', ${column('picture')} - 'blur'
  ) end`;
}
