import { sql } from 'kysely';
import { z } from 'zod';
import type { ListReports, ReportPage, ReportView } from '@golden-ticket/shared/report';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { renditionFolder } from '../photo/photo-files.ts';
import { memberCard } from '../member/member-card.ts';

/** One page of what members reported, with what each is about as it is now; for operators, whom no block keeps from anything. */
export async function listReports(em: Em, { state, cursor, limit }: ListReports): Promise<ReportPage> {
  const way = sql.raw(state === 'open' ? 'asc' : 'desc');
  const beyond = sql.raw(state === 'open' ? '>' : '<');
  const after = cursor
    ? sql`and report.id ${beyond} ${decodeCursor(z.tuple([z.literal(state), Id]), cursor)[1]}`
    : sql``;
  const { rows } = await sql<ReportView>`
    select report.id, report.kind, report.subject_id as "subjectId", report.reason, report.text, report.state,
      report.created_at as "createdAt", ${memberCard('reporter')} as reporter,
      case when coalesce(r.id, c.id, p.id, m.id) is not null then json_build_object(
        'author', ${memberCard('author')},
        'text', coalesce(r.body, c.body, m.bio, ''),
        'performanceId', coalesce(r.performance_id, above.performance_id),
        'reviewId', coalesce(r.id, above.id),
        'photo', case when p.id is not null then json_build_object('key', ${renditionFolder('')} || p.key, 'width', p.width,
          'height', p.height, 'color', p.color, 'widths', p.widths) end,
        'isHidden', coalesce(r.hidden_at, c.hidden_at, p.hidden_at) is not null
      ) end as subject
    from report
    left join member reporter on reporter.id = report.reporter_id
    left join review r on report.kind = 'review' and r.id = report.subject_id
    left join comment c on report.kind = 'comment' and c.id = report.subject_id
    left join photo p on report.kind = 'photo' and p.id = report.subject_id
    left join member m on report.kind = 'member' and m.id = report.subject_id
    left join review_photo rp on rp.photo_id = p.id
    left join review above on above.id = coalesce(c.review_id, rp.review_id)
    left join member author on author.id = coalesce(r.author_id, c.author_id, p.member_id, m.id)
    where ${state === 'open' ? sql`report.state = 'open'` : sql`report.state <> 'open'`} ${after}
    order by report.id ${way} limit ${limit + 1}
  `.execute(em.getKysely());
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [state, id]);
  return {
    items: items.map((report) => ({ ...report, createdAt: new Date(report.createdAt).toISOString() })),
    nextCursor,
  };
}
