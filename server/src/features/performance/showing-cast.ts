import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Who plays in the showing whose row goes by `showing` in the statement, in order: a JSON list of credits. */
export const castOf = (showing: string): RawBuilder<unknown> => sql`
  to_json(array(select json_build_object('personId', person.id, 'name', person.name, 'part', c.part)
    from showing_cast c join person on person.id = c.person_id where c.showing_id = ${sql.ref(`${showing}.id`)} order by c.position))`;
