import { defineEntity, p } from '@mikro-orm/core';
import type { ReportedKind, ReportReason, ReportView } from '@golden-ticket/shared/report';
import { createdAt, id } from '../../db/base.ts';
import { Member } from '../member/member.entity.ts';

const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    ...id,
    ...createdAt,
    /** Null once they have left. */
    reporter: () => p.manyToOne(Member).nullable().deleteRule('set null'),
    kind: p.text().$type<ReportedKind>(),
    /** Of what it is about; a report stays when that is gone. */
    subjectId: p.integer(),
    reason: p.text().$type<ReportReason>(),
    text: p.text(),
    state: p.text().$type<ReportView['state']>().default('open'),
  },
  indexes: [
    {
      name: 'report_one_open',
      expression: `create unique index report_one_open on report (kind, subject_id, reporter_id) where state = 'open'`,
    },
    { properties: ['state', 'id'] },
    { properties: ['reporter'] },
  ],
});

/** A member tells the operators of something that should not be there: one open report of one thing by one member. */
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);
