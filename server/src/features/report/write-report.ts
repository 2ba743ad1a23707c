import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Reason } from '@golden-ticket/shared/errors';
import type { ReportedKind, WriteReport } from '@golden-ticket/shared/report';
import type { Em } from '../../db/orm.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../../errors.ts';
import { unblocked } from '../block/unblocked.ts';

/** Where each kind is kept: what of it can be seen, whose it is, and the refusal where there is none. */
const SUBJECTS: Record<ReportedKind, { table: string; author: string; isShown: RawBuilder<boolean>; unknown: Reason }> =
  {
    review: {
      table: 'review',
      author: 'review.author_id',
      isShown: sql`hidden_at is null`,
      unknown: 'review.not-found',
    },
    comment: {
      table: 'comment',
      author: 'comment.author_id',
      isShown: sql`hidden_at is null and removed_at is null`,
      unknown: 'comment.not-found',
    },
    photo: {
      table: 'photo',
      author: 'photo.member_id',
      isShown: sql`hidden_at is null and state = 'adopted'`,
      unknown: 'photo.not-found',
    },
    member: { table: 'member', author: 'member.id', isShown: sql`true`, unknown: 'member.not-found' },
  };

/**
 * Tells the operators of something. Throws a NotFoundError for what the reporter cannot see, a ForbiddenError for their own, a ConflictError
 * while an earlier report of theirs is open.
 */
export async function writeReport(
  em: Em,
  me: number,
  { kind, id, reason, text }: Omit<WriteReport, 'idempotencyKey'>,
): Promise<{ id: number }> {
  const kysely = em.getKysely();
  const { table, author, isShown, unknown } = SUBJECTS[kind];
  const { rows: subjects } = await sql<{ author: number | null }>`
    select ${sql.ref(author)} as author from ${sql.table(table)} where id = ${id} and ${isShown} and ${unblocked(me, author)}
  `.execute(kysely);
  const [subject] = subjects;
  if (!subject) throw new NotFoundError(unknown);
  if (subject.author === me) throw new ForbiddenError('report.own');
  const { rows } = await sql<{ id: number }>`
    insert into report (reporter_id, kind, subject_id, reason, text) values (${me}, ${kind}, ${id}, ${reason}, ${text})
    on conflict do nothing returning id
  `.execute(kysely);
  const [report] = rows;
  if (!report) throw new ConflictError('report.open-already');
  return report;
}
