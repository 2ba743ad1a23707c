import { z } from 'zod';
import { ImageView, ThumbnailView } from './image.ts';
import { CalendarDate, Id, typedText } from './scalars.ts';

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
export const MemberCard = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  picture: ThumbnailView.nullable(),
});
export type MemberCard = z.infer<typeof MemberCard>;

/** The widths, in pixels, that a member's picture is kept in; all of them are square. */
export const PICTURE_WIDTHS = [96, 192, 384] as const;

/** What a member is shown as: one line of up to 40 UTF-16 units, without what turns the text around it. */
export const DisplayName = typedText(40).pipe(
  z.string().regex(/^(?=.*[\p{L}\p{N}\p{P}\p{S}])[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+$/u),
);

/** What a member changes of themselves; what is left out stays. `language` is that of their mails. */
export const EditProfile = z.object({
  username: Username.optional(),
  name: DisplayName.optional(),
  bio: typedText(500).optional(),
  language: Language.optional(),
});
export type EditProfile = z.infer<typeof EditProfile>;

const Fraction = z.number().min(0).max(1);
/**
 * The square of a picture to keep: its upper left corner as fractions of the width and height of the upright picture, its side as a fraction of the
 * shorter of them. What reaches over an edge is moved inside.
 */
export const SquareCrop = z.object({ left: Fraction, top: Fraction, side: Fraction.min(0.02) });
export type SquareCrop = z.infer<typeof SquareCrop>;

/** An uploaded photo as one's own picture; without a `crop`, its middle. */
export const SetPicture = z.object({ photoId: Id, crop: SquareCrop.optional() });
export type SetPicture = z.infer<typeof SetPicture>;

export const OneUsername = z.object({ username: Username });

/**
 * A member's page. `picture` is null for who has none; `joinedOn` the calendar date in Asia/Seoul. `own` is told to the member alone:
 * `pictureIsComing` while a new picture is made, until when the one before is shown.
 */
export const ProfileView = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  bio: z.string(),
  picture: ImageView.nullable(),
  isOperator: z.boolean(),
  joinedOn: CalendarDate,
  followerCount: z.int(),
  followingCount: z.int(),
  reviewCount: z.int(),
  likeCount: z.int(),
  own: z.object({ pictureIsComing: z.boolean() }).nullable(),
});
export type ProfileView = z.infer<typeof ProfileView>;
