import { z } from 'zod';
import { MemberCard } from './member.ts';
import { page, pageInput } from './page.ts';
import { Id, Instant } from './scalars.ts';

/** Says how it shall be, not what to change: said twice, it is the same. Blocking ends following, both ways; unblocking does not bring it back. */
export const SetBlock = z.object({ memberId: Id, blocked: z.boolean() });
export type SetBlock = z.infer<typeof SetBlock>;

export const BlockView = z.object({ blocked: z.boolean() });
export type BlockView = z.infer<typeof BlockView>;

export const ListBlocked = z.object(pageInput);
export type ListBlocked = z.infer<typeof ListBlocked>;

/** Whom I have blocked, the latest first; nobody else learns of it. */
export const BlockedPage = page(MemberCard.extend({ blockedAt: Instant }));
export type BlockedPage = z.infer<typeof BlockedPage>;
