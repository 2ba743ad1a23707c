import { sql } from 'kysely';
import { z } from 'zod';
import type { BlockedPage, ListBlocked } from '@golden-ticket/shared/block';
import type { MemberCard } from '@golden-ticket/shared/member';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { memberCard } from '../member/member-card.ts';

/** One page of whom a member has blocked, for nobody but themselves. */
export async function listBlocked(em: Em, me: number, { cursor, limit }: ListBlocked): Promise<BlockedPage> {
  const after = cursor ? sql`and b.id < ${decodeCursor(z.tuple([z.literal('blocked'), Id]), cursor)[1]}` : sql``;
  const { rows } = await sql<{ id: number; member: MemberCard; created_at: string }>`
    select b.id, ${memberCard('m')} as member, b.created_at
    from block b join member m on m.id = b.blocked_id
    where b.blocker_id = ${me} ${after}
    order by b.id desc limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => ['blocked', id]);
  const blocked = items.map(({ member, created_at: at }) => ({ ...member, blockedAt: new Date(at).toISOString() }));
  return { items: blocked, nextCursor };
}
