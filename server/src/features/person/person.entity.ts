import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...id,
    ...createdAt,
    name: p.text().unique(),
    likeCount: p.integer().default(0),
  },
});

/**
 * A performer or creator, known by name alone: the source has no person ids, so namesakes share a row until an operator parts them.
 */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
