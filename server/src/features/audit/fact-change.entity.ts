import { defineEntity, p } from '@mikro-orm/core';
import type { EditedKind } from '@golden-ticket/shared/fact-change';
import { id } from '../../db/base.ts';

const FactChangeSchema = defineEntity({
  name: 'FactChange',
  tableName: 'fact_change',
  properties: {
    ...id,
    kind: p.text().$type<EditedKind>(),
    subjectId: p.integer(),
    field: p.text(),
    from: p.text().nullable().name('from_text'),
    to: p.text().nullable().name('to_text'),
    /** A member's id; no foreign key, as nothing here changes when they leave. */
    operatorId: p.integer(),
    changedAt: p.datetime(),
  },
  indexes: [{ properties: ['kind', 'subjectId', 'id'] }],
});

/** What an operator changed in a venue or a person, from what to what, and when. Rows are only ever added. */
export class FactChange extends FactChangeSchema.class {}
FactChangeSchema.setClass(FactChange);
