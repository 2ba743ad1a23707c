import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Photo } from '../photo/photo.entity.ts';

const BannerSchema = defineEntity({
  name: 'Banner',
  tableName: 'banner',
  properties: {
    ...id,
    ...createdAt,
    /** The lower comes first; of equal ones, the one that was put up first. */
    position: p.integer(),
    title: p.text(),
    text: p.text().nullable(),
    /** Where it leads: a performance or, where that is null, a path of this site. */
    performance: () => p.manyToOne(Performance).nullable().deleteRule('cascade'),
    path: p.text().nullable(),
    photo: () => p.manyToOne(Photo).nullable().deleteRule('set null'),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    /** Counts what changed in it, so that who edits an old one is told. */
    revision: p.integer().default(1),
  },
  indexes: [{ properties: ['performance'] }, { properties: ['photo'] }],
});

/** What operators put up at the top of the home page. Dates are calendar dates in Asia/Seoul, both included. */
export class Banner extends BannerSchema.class {}
BannerSchema.setClass(Banner);
