import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';

const OTHER_NAMES = `create index "person_other_names" on "person" ("leads_to_id") where "leads_to_id" is not null`;

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...id,
    ...createdAt,
    name: p.text().unique(),
    likeCount: p.integer().default(0),
    /** Whom this name leads to, where it is only another name of theirs; never to one that leads on. */
    leadsToId: p.integer().nullable(),
    /** Set on a name that had a page of its own before it was merged: its address leads on, so it stays. */
    mergedAt: p.datetime().nullable(),
    /** Counts what operators changed, so that who edits an old one is told. */
    revision: p.integer().default(1),
  },
  indexes: [{ name: 'person_other_names', expression: OTHER_NAMES }],
});

/**
 * A performer or creator, known by name alone: the source has no person ids, so namesakes share a row. Another name of theirs is a row as well,
 * which leads to them and has neither credits nor likes: one name is never two people's.
 */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
