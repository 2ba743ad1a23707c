import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';

const FollowSchema = defineEntity({
  name: 'Follow',
  tableName: 'follow',
  properties: {
    ...id,
    ...createdAt,
    follower: () => p.manyToOne(Member).deleteRule('cascade'),
    followed: () => p.manyToOne(Member).deleteRule('cascade'),
  },
  uniques: [{ properties: ['follower', 'followed'] }],
  indexes: [{ properties: ['follower', 'id'] }, { properties: ['followed', 'id'] }],
});

/** One member follows another. Counted in `member.follower_count` and `member.following_count`. */
export class Follow extends FollowSchema.class {}
FollowSchema.setClass(Follow);
