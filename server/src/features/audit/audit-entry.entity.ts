import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../../db/base.ts';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_log',
  properties: {
    ...id,
    ...createdAt,
    /** A member's id; no foreign key, as nothing here changes when they leave. */
    operatorId: p.integer(),
    /** Named like the procedure. */
    action: p.text(),
    subjectKind: p.text(),
    subjectId: p.integer(),
    reason: p.text(),
  },
});

/** What an operator did, to what, and why. Rows are only ever added: a trigger refuses to change or delete one. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
