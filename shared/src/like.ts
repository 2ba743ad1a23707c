import { z } from 'zod';
import { page, pageInput } from './page.ts';
import { PerformanceCard } from './performance.ts';
import { Region } from './region.ts';
import { Id } from './scalars.ts';

export const LIKED_KINDS = ['performance', 'venue', 'person'] as const;
/** What members can like. */
export const LikedKind = z.enum(LIKED_KINDS);
export type LikedKind = z.infer<typeof LikedKind>;

/** Says how it shall be, not what to change: said twice, it is the same. */
export const SetLike = z.object({ kind: LikedKind, id: Id, liked: z.boolean() });
export type SetLike = z.infer<typeof SetLike>;

/** How it is now, and how many members like it. */
export const LikeView = z.object({ liked: z.boolean(), count: z.int() });
export type LikeView = z.infer<typeof LikeView>;

/** Which of these I like; asked apart from the lists that show them, which are the same for everybody. */
export const MyLikes = z.object({ kind: LikedKind, ids: z.array(Id).max(100) });
export type MyLikes = z.infer<typeof MyLikes>;

/** What a member likes, what they liked last first. Everybody may see it, as on their profile. */
export const ListLiked = z.object({ memberId: Id, ...pageInput });
export type ListLiked = z.infer<typeof ListLiked>;

export const LikedPerformances = page(PerformanceCard);
export type LikedPerformances = z.infer<typeof LikedPerformances>;

export const LikedVenues = page(
  z.object({
    id: Id,
    name: z.string(),
    region: Region.nullable(),
    district: z.string().nullable(),
    likeCount: z.int(),
  }),
);
export type LikedVenues = z.infer<typeof LikedVenues>;

export const LikedPeople = page(z.object({ id: Id, name: z.string(), likeCount: z.int() }));
export type LikedPeople = z.infer<typeof LikedPeople>;
