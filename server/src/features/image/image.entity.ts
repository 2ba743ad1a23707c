import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';

const ImageSchema = defineEntity({
  name: 'Image',
  tableName: 'image',
  properties: {
    ...id,
    ...createdAt,
    /** Where it was (or will be) fetched from; `sample:…` for those we draw ourselves. */
    sourceUrl: p.text().unique(),
    state: p.text().$type<'waiting' | 'stored' | 'failed'>().default('waiting'),
    /** Why it failed, in a reason an operator can act on. */
    failure: p.text().nullable(),
    /** The folder of its renditions under `/files`; set once stored. */
    key: p.text().nullable(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    widths: p
      .array<number>((text) => Number(text), String)
      .columnType('int[]')
      .default([]),
    color: p.text().nullable(),
    blur: p.text().nullable(),
  },
});

/** A picture fetched once from its source, re-encoded and served by us. Only a `stored` one is ever shown. */
export class Image extends ImageSchema.class {}
ImageSchema.setClass(Image);
