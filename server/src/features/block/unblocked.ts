import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';

/** Who reads: a member's id, or null for somebody who is not logged in. Every read of what members made takes one. */
export type Viewer = number | null;

/** The ids of all whom `viewer` blocked or who blocked them, as a subquery: one small set for a whole statement. */
const keptApart = (viewer: number) => sql`(
  select blocked_id from block where blocker_id = ${viewer} union all select blocker_id from block where blocked_id = ${viewer}
)`;

/**
 * A condition for every statement that reads what members made: the member `author` (a column, null for somebody who left) and `viewer` have
 * not blocked one another, whichever did. A block cuts both ways and everywhere because each such statement has this.
 */
export const unblocked = (viewer: Viewer, author: string): RawBuilder<boolean> =>
  viewer === null ? sql`true` : sql`coalesce(${sql.ref(author)}, 0) not in ${keptApart(viewer)}`;

/**
 * The opposite of {@link unblocked}, for counts: a column counts everybody, and what a viewer must not see is taken off. It is never true
 * for somebody who is not logged in.
 */
export const blocked = (viewer: Viewer, author: string): RawBuilder<boolean> =>
  viewer === null ? sql`false` : sql`${sql.ref(author)} in ${keptApart(viewer)}`;

/** Throws a NotFoundError for a member who does not exist or whom a block keeps apart from `viewer`: nobody learns which. */
export async function assertMember(em: Em, viewer: Viewer, memberId: number): Promise<void> {
  const { rows } = await sql`
    select from member where id = ${memberId} and ${unblocked(viewer, 'member.id')}
  `.execute(em.getKysely());
  if (rows.length === 0) throw new NotFoundError('member.not-found');
}
