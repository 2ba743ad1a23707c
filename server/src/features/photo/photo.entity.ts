import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';

const PhotoSchema = defineEntity({
  name: 'Photo',
  tableName: 'photo',
  properties: {
    ...id,
    ...createdAt,
    /** Who uploaded it; null once they are gone, and then the next sweep takes it. */
    member: () => p.manyToOne(Member).nullable().deleteRule('set null'),
    /** `staged` until something of the member's adopts it, for good. */
    state: p.text().$type<'staged' | 'adopted'>().default('staged'),
    /** 32 random hexadecimal digits: where its files are, see `photo-files.ts`. */
    key: p.text().unique(),
    /** Of the upload, in bytes. */
    size: p.integer(),
    /** Upright, in pixels. */
    width: p.integer(),
    height: p.integer(),
    color: p.text(),
    blur: p.text(),
    /** Of its renditions; empty until they are made. */
    widths: p
      .array<number>((text) => Number(text), String)
      .columnType('int[]')
      .default([]),
    hiddenAt: p.datetime().nullable(),
    /** An operator's words to who uploaded it. */
    hiddenReason: p.text().nullable(),
  },
  indexes: [{ properties: ['member', 'state'] }],
});

/**
 * A picture that a member uploaded. What shows it points to it by a foreign key, which is what keeps it: a photo that nothing points to
 * is swept, with its files.
 */
export class Photo extends PhotoSchema.class {}
PhotoSchema.setClass(Photo);
