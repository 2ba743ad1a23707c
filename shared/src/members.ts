import { z } from 'zod';
import { MEMBER_ROLES, MemberCard } from './member.ts';
import { page, pageInput } from './page.ts';
import { ModerationReason } from './report.ts';
import { Id, Instant, typedText } from './scalars.ts';

export const MemberRoleName = z.enum(MEMBER_ROLES);

/** For operators: the members whose name, user name or e-mail address begins with `q`, who signed up last first. */
export const ListMembers = z.object({
  q: typedText(100).default(''),
  role: MemberRoleName.optional(),
  suspended: z.literal(true).optional(),
  ...pageInput,
});
export type ListMembers = z.infer<typeof ListMembers>;

/** A member as operators see them. `suspension`: while it lasts; `until` null is for good. */
export const ListedMember = MemberCard.extend({
  email: z.string(),
  emailVerified: z.boolean(),
  role: MemberRoleName,
  joinedAt: Instant,
  suspension: z.object({ since: Instant, until: Instant.nullable(), reason: z.string() }).nullable(),
  reviewCount: z.int(),
  followerCount: z.int(),
});
export type ListedMember = z.infer<typeof ListedMember>;

export const MemberPage = page(ListedMember);
export type MemberPage = z.infer<typeof MemberPage>;

export const SetMemberRole = z.object({ memberId: Id, role: MemberRoleName, reason: ModerationReason });
export type SetMemberRole = z.infer<typeof SetMemberRole>;
