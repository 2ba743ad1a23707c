import { z } from 'zod';

/** Every reason the server gives for refusing, `slice.fact`; the client holds a sentence for each in both languages. */
export const REASONS = [
  'request.invalid',
  'request.too-large',
  'request.unknown-procedure',
  'request.foreign',
  'request.form',
  'request.too-many',
  'cursor.invalid',
  'performance.not-found',
  'venue.not-found',
  'person.not-found',
  'photo.not-found',
  'photo.in-use',
  'photo.wrong-type',
  'photo.damaged',
  'photo.too-many-pixels',
  'photo.too-large',
  'photo.too-many',
  'account.wrong-login',
  'account.wrong-password',
  'account.no-password',
  'account.link-invalid',
  'account.provider-off',
  'account.too-many-keys',
  'account.key-not-found',
  'account.login-not-found',
  'member.username-taken',
  'member.not-found',
  'member.log-in',
  'member.log-in-itself',
  'member.unverified',
  'member.suspended',
  'member.not-operator',
  'follow.oneself',
  'block.oneself',
  'server.failed',
  'server.busy',
] as const;

export const Reason = z.enum(REASONS);
export type Reason = z.infer<typeof Reason>;
