import { sql } from 'kysely';
import type { EditProfile } from '@golden-ticket/shared/member';
import type { Em } from '../../db/orm.ts';
import { ConflictError } from '../../errors.ts';
import { Member } from './member.entity.ts';

/** Changes what others see of a member. Throws a ConflictError for a user name that another has, in whatever case. */
export async function editProfile(
  em: Em,
  { id }: { id: number },
  { username, name, bio, language }: EditProfile,
  now: Date,
): Promise<void> {
  if (username !== undefined) await assertFree(em, id, username);
  await em.nativeUpdate(
    Member,
    { id },
    {
      ...(username === undefined ? {} : { username }),
      ...(name === undefined ? {} : { name }),
      ...(bio === undefined ? {} : { bio }),
      ...(language === undefined ? {} : { language }),
      updatedAt: now,
    },
  );
}

async function assertFree(em: Em, id: number, username: string): Promise<void> {
  const { rows } = await sql`
    select from member where lower(username) = lower(${username}) and id <> ${id}
  `.execute(em.getKysely());
  if (rows.length > 0) throw new ConflictError('member.username-taken');
}
