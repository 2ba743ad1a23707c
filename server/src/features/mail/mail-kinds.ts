/** Every mail there is. */
export const MAIL_KINDS = [
  'confirm-sign-up',
  'known-address',
  'confirm-address',
  'address-taken',
  'address-changed',
  'reset-password',
  'password-changed',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
