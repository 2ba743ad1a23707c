import { z } from 'zod';
import { MemberCard } from './member.ts';
import { page, pageInput } from './page.ts';
import { ModerationReason } from './report.ts';
import { Id, Instant } from './scalars.ts';

/** What an operator can take from sight, and give back. */
export const HiddenKind = z.enum(['review', 'comment', 'photo']);
export type HiddenKind = z.infer<typeof HiddenKind>;

/** For hiding and restoring alike; the author reads why something of theirs is hidden. */
export const Moderate = z.object({ kind: HiddenKind, id: Id, reason: ModerationReason });
export type Moderate = z.infer<typeof Moderate>;

/** `until` null: for good. The member reads why. */
export const SuspendMember = z.object({ memberId: Id, until: Instant.nullable(), reason: ModerationReason });
export type SuspendMember = z.infer<typeof SuspendMember>;

export const UnsuspendMember = z.object({ memberId: Id, reason: ModerationReason });
export type UnsuspendMember = z.infer<typeof UnsuspendMember>;

/**
 * The audit log, the latest first. `feature`: actions of that feature alone, the part of an action before its dot; `operatorId`: by that operator
 * alone; `memberId`: done to that member alone.
 */
export const ListAudit = z.object({
  feature: z
    .string()
    .max(40)
    .regex(/^[a-z-]+$/)
    .optional(),
  operatorId: Id.optional(),
  memberId: Id.optional(),
  ...pageInput,
});
export type ListAudit = z.infer<typeof ListAudit>;

/** What an operator did, named like the procedure, to what, and why. `operator` is null once they have left. */
export const AuditView = z.object({
  id: Id,
  at: Instant,
  operator: MemberCard.nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: Id,
  reason: z.string(),
});
export type AuditView = z.infer<typeof AuditView>;

export const AuditPage = page(AuditView);
export type AuditPage = z.infer<typeof AuditPage>;
