import { z } from 'zod';
import { MemberCard } from './member.ts';
import { page, pageInput } from './page.ts';
import { Id } from './scalars.ts';

/** Says how it shall be, not what to change: said twice, it is the same. */
export const SetFollow = z.object({ memberId: Id, following: z.boolean() });
export type SetFollow = z.infer<typeof SetFollow>;

/** How it is now, and how many follow them, without those whom a block keeps apart from me. */
export const FollowView = z.object({ following: z.boolean(), followerCount: z.int() });
export type FollowView = z.infer<typeof FollowView>;

/** Which of these members I follow. */
export const MyFollows = z.object({ memberIds: z.array(Id).max(100) });
export type MyFollows = z.infer<typeof MyFollows>;

/** Who follows a member, or whom they follow; the latest first. */
export const ListFollows = z.object({ memberId: Id, ...pageInput });
export type ListFollows = z.infer<typeof ListFollows>;

/** `total`: how many there are in all; given on the first page, null on later ones. */
export const FollowPage = page(MemberCard).extend({ total: z.int().nullable() });
export type FollowPage = z.infer<typeof FollowPage>;
