import { sql } from 'kysely';
import { z } from 'zod';
import type { ListedMember, ListMembers, MemberPage } from '@golden-ticket/shared/members';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';

/** One page of the members an operator looks for, e-mail addresses included, as of `now`: a suspension that has run out is none. */
export async function listMembers(em: Em, filter: ListMembers, now: Date): Promise<MemberPage> {
  const { q, role, suspended, cursor, limit } = filter;
  const beginning = `${q
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\\%_]/g, '\\$&')}%`;
  const isSuspended = sql<boolean>`(suspended_at is not null and coalesce(suspended_until > ${now}, true))`;
  const after = cursor ? sql`and id < ${decodeCursor(z.tuple([z.literal('member'), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<ListedMember>`
    select id, username, name, picture - 'blur' as picture, email, email_verified as "emailVerified", role, created_at as "joinedAt",
      review_count as "reviewCount", follower_count as "followerCount", case when ${isSuspended} then json_build_object(
        'since', suspended_at, 'until', suspended_until, 'reason', coalesce(suspension_reason, '')) end as suspension
    from member
    where (lower(username) like ${beginning} or lower(name) like ${beginning} or email like ${beginning})
      and ${role ? sql`role = ${role}` : sql`true`} and ${suspended ? isSuspended : sql`true`} ${after}
    order by id desc limit ${limit + 1}
  `.execute(em.getKysely());
  return pageOf(rows.map(listedMember), limit, ({ id }) => ['member', id]);
}

const iso = (printed: string): string => new Date(printed).toISOString();

function listedMember({ suspension, ...member }: ListedMember): ListedMember {
  return {
    ...member,
    joinedAt: iso(member.joinedAt),
    suspension: suspension && {
      ...suspension,
      since: iso(suspension.since),
      until: suspension.until && iso(suspension.until),
    },
  };
}
