import { z } from 'zod';
import { Id, Instant, typedText } from './scalars.ts';
import { ThumbnailView } from './image.ts';
import { Language, MEMBER_ROLES, Username } from './member.ts';

/** In lower case, as it is compared. */
export const Email = z.string().max(254).trim().toLowerCase().pipe(z.email());
export type Email = z.infer<typeof Email>;

/** A new password: 8 to 128 UTF-16 units of anything but NUL. */
export const NewPassword = typedPassword(8);
/** A password as somebody remembers it, which may be wrong. */
export const Password = typedPassword(1);

function typedPassword(min: number) {
  return z
    .string()
    .min(min)
    .max(128)
    .refine((text) => !text.includes('\u0000'), 'unreadable character');
}

/** What a mail's link carries. */
export const LinkToken = z.string().regex(/^[\w-]{43}$/);

/** A path of this site, to go back to: never another site's, however a browser reads it. */
export const LocalPath = z
  .string()
  .max(1_000)
  .regex(/^\/(?![/\\])[^\\\p{C}\s]*$/u);
export type LocalPath = z.infer<typeof LocalPath>;

/** Nothing is answered but that it was understood. */
export const Done = z.object({});

export const SignUp = z.object({ email: Email, username: Username, password: NewPassword, language: Language });
export type SignUp = z.infer<typeof SignUp>;

/** `username` only where the one asked for was taken meanwhile. */
export const ConfirmSignUp = z.object({ token: LinkToken, password: Password, username: Username.optional() });
export type ConfirmSignUp = z.infer<typeof ConfirmSignUp>;

/** `name`: an e-mail address or a user name. */
export const LogIn = z.object({ name: typedText(254).pipe(z.string().min(1)), password: Password });
export type LogIn = z.infer<typeof LogIn>;

export const RequestReset = z.object({ email: Email, language: Language });
export const ResetPassword = z.object({ token: LinkToken, password: NewPassword });
export const ChangePassword = z.object({ current: Password, next: NewPassword });
/** `password` for members who have one. */
export const ChangeAddress = z.object({ email: Email, password: Password.optional() });
export const ConfirmAddress = z.object({ token: LinkToken });
/** `keepWords`: reviews and comments stay, without a name. `password` for members who have one. */
export const Leave = z.object({ password: Password.optional(), keepWords: z.boolean() });
export const OneId = z.object({ id: Id });

export const PROVIDERS = ['kakao', 'naver'] as const;
/** Where else a member can log in. */
export const Provider = z.enum(PROVIDERS);
export type Provider = z.infer<typeof Provider>;
export const StartAtProvider = z.object({ provider: Provider, returnTo: LocalPath });
/** The provider's own address, where the browser is to go. */
export const ProviderStart = z.object({ url: z.url() });

/**
 * Who one is. `email` is null for who came from a provider without one, `providers` are those one can log in at; `until` is null for a
 * suspension for good.
 */
export const MeView = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  emailVerified: z.boolean(),
  role: z.enum(MEMBER_ROLES),
  language: Language,
  picture: ThumbnailView.nullable(),
  hasPassword: z.boolean(),
  providers: z.array(Provider),
  suspension: z.object({ until: Instant.nullable(), reason: z.string().nullable() }).nullable(),
});
export type MeView = z.infer<typeof MeView>;

/** One login of one's own: `device` as the browser names itself, `address` its network address, `usedAt` to the day. */
export const LoginView = z.object({
  id: Id,
  isCurrent: z.boolean(),
  device: z.string(),
  address: z.string(),
  createdAt: Instant,
  usedAt: Instant,
});
export type LoginView = z.infer<typeof LoginView>;

export const CreateKey = z.object({ name: typedText(60).pipe(z.string().min(1)) });
/** One's personal key to the API: `start` is how it begins; `usedAt` to the hour. */
export const KeyView = z.object({
  id: Id,
  name: z.string(),
  start: z.string(),
  createdAt: Instant,
  usedAt: Instant.nullable(),
});
export type KeyView = z.infer<typeof KeyView>;
/** `key` is told this once. */
export const CreatedKey = z.object({ id: Id, key: z.string() });
