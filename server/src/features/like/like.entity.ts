import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Person } from '../person/person.entity.ts';
import { Venue } from '../venue/venue.entity.ts';

const liking = { ...id, ...createdAt, member: () => p.manyToOne(Member).deleteRule('cascade') };

const PerformanceLikeSchema = defineEntity({
  name: 'PerformanceLike',
  tableName: 'performance_like',
  properties: { ...liking, performance: () => p.manyToOne(Performance).deleteRule('cascade') },
  uniques: [{ properties: ['performance', 'member'] }],
  indexes: [{ properties: ['member', 'id'] }],
});

/** A member likes a performance. Counted in `performance.like_count` and `member.like_count`. */
export class PerformanceLike extends PerformanceLikeSchema.class {}
PerformanceLikeSchema.setClass(PerformanceLike);

const VenueLikeSchema = defineEntity({
  name: 'VenueLike',
  tableName: 'venue_like',
  properties: { ...liking, venue: () => p.manyToOne(Venue).deleteRule('cascade') },
  uniques: [{ properties: ['venue', 'member'] }],
  indexes: [{ properties: ['member', 'id'] }],
});

/** A member likes a venue. Counted in `venue.like_count`. */
export class VenueLike extends VenueLikeSchema.class {}
VenueLikeSchema.setClass(VenueLike);

const PersonLikeSchema = defineEntity({
  name: 'PersonLike',
  tableName: 'person_like',
  properties: { ...liking, person: () => p.manyToOne(Person).deleteRule('cascade') },
  uniques: [{ properties: ['person', 'member'] }],
  indexes: [{ properties: ['member', 'id'] }],
});

/** A member likes a performer or creator. Counted in `person.like_count`. */
export class PersonLike extends PersonLikeSchema.class {}
PersonLikeSchema.setClass(PersonLike);
