import { defineEntity, p } from '@mikro-orm/core';
import type { ImageView } from '@golden-ticket/shared/image';
import type { Language, MemberRole } from '@golden-ticket/shared/member';
import { createdAt, id } from '../../db/base.ts';

const MemberSchema = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    ...id,
    ...createdAt,
    updatedAt: p.datetime().defaultRaw('now()'),
    /** What addresses call them, as typed; unique whatever its case. */
    username: p.text(),
    /** What they are shown as. */
    name: p.text(),
    /** In lower case. Who came without one has a stand-in that no mail can reach, and is not verified. */
    email: p.text().unique(),
    emailVerified: p.boolean().default(false),
    role: p.text().$type<MemberRole>().default('member'),
    language: p.text().$type<Language>().default('ko'),
    bio: p.text().default(''),
    /** The picture that is shown. */
    picture: p.json<ImageView>().nullable(),
    /** The folder of the picture asked for last: the shown one's, or of one that is being made. */
    pictureKey: p.text().nullable(),
    /** Always null: the login library insists on the column, for an address at a provider that we never show. */
    image: p.text().nullable(),
    suspendedAt: p.datetime().nullable(),
    /** Null while suspended: for good. */
    suspendedUntil: p.datetime().nullable(),
    suspensionReason: p.text().nullable(),
    followerCount: p.integer().default(0),
    followingCount: p.integer().default(0),
    reviewCount: p.integer().default(0),
    /** Performances liked. */
    likeCount: p.integer().default(0),
  },
  indexes: [
    {
      name: 'member_username_unique',
      expression: `create unique index "member_username_unique" on "member" (lower("username"))`,
    },
  ],
});

/** A signed-up user. The login library reads and writes this very table; see `features/account`. */
export class Member extends MemberSchema.class {}
MemberSchema.setClass(Member);
