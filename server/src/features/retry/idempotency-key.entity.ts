import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';

const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    ...id,
    ...createdAt,
    member: () => p.manyToOne(Member).deleteRule('cascade'),
    key: p.uuid(),
    /** SHA-256 of the call's name and input, hex. */
    hash: p.text(),
    /** Null only inside the transaction that makes it. */
    answer: p.json<unknown>().nullable(),
  },
  uniques: [{ properties: ['member', 'key'] }],
  indexes: [{ properties: ['createdAt'] }],
});

/** What was answered to a call that creates something, for a day: see `answer-once.ts`. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
