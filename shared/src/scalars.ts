import { z } from 'zod';

/** PostgreSQL refuses NUL in text, and zod's string lets it pass; every free text goes through here. */
const withoutNul = (text: string) => !text.includes('\u0000');

/** A row's id: a positive 32-bit integer, as the database's identity columns make them. */
export const Id = z.int().min(1).max(2_147_483_647);
export type Id = z.infer<typeof Id>;

/** A calendar date in Asia/Seoul, `YYYY-MM-DD`, that exists, from year 1900 to 2999. */
export const CalendarDate = z.iso
  .date()
  .refine((date) => date >= '1900-01-01' && date <= '2999-12-31', 'date out of range');
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A moment, ISO 8601 with an offset or `Z`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** What somebody typed: trimmed, without NUL, at most `max` UTF-16 units long. */
export const typedText = (max: number) => z.string().max(max).refine(withoutNul, 'unreadable character').trim();

/** An amount in whole Korean won. */
export const Won = z.int().min(0).max(1_000_000_000);
