import { z } from 'zod';
import { Id } from './scalars.ts';

export const MEMBER_ROLES = ['member', 'operator'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const LANGUAGES = ['ko', 'en'] as const;
/** What a member reads, in the interface and in mails. */
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/**
 * What a member goes by in addresses: 2 to 20 Hangul syllables, Latin letters or digits. Shown as typed, composed (NFC); two that differ
 * in case alone are one.
 */
export const Username = z
  .string()
  .max(100)
  .trim()
  .normalize('NFC')
  .regex(/^[0-9A-Za-z가-힣]{2,20}$/);

/** A member as lists and bylines show them. */
export const MemberCard = z.object({ id: Id, username: z.string(), name: z.string() });
export type MemberCard = z.infer<typeof MemberCard>;
