import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';

const BlockSchema = defineEntity({
  name: 'Block',
  tableName: 'block',
  properties: {
    ...id,
    ...createdAt,
    blocker: () => p.manyToOne(Member).deleteRule('cascade'),
    blocked: () => p.manyToOne(Member).deleteRule('cascade'),
  },
  uniques: [{ properties: ['blocker', 'blocked'] }],
  indexes: [{ properties: ['blocked', 'blocker'] }],
});

/** One member wants nothing to do with another: neither sees the other. See `unblocked.ts`. */
export class Block extends BlockSchema.class {}
BlockSchema.setClass(Block);
