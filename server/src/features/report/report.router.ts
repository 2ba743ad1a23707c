import { Done } from '@golden-ticket/shared/account';
import { ListReports, ReportPage, ResolveReport, WriteReport } from '@golden-ticket/shared/report';
import { Created } from '@golden-ticket/shared/retry';
import { memberProcedure, operatorProcedure, router } from '../../trpc.ts';
import { resolveReport } from '../moderation/resolve-report.ts';
import { answerOnce } from '../retry/answer-once.ts';
import { listReports } from './list-reports.ts';
import { writeReport } from './write-report.ts';

export const reportRouter = router({
  write: memberProcedure
    .input(WriteReport)
    .output(Created)
    .mutation(({ ctx, input }) =>
      ctx.em.transactional((em) =>
        answerOnce(em, ctx.member.id, 'report.write', input, () => writeReport(em, ctx.member.id, input)),
      ),
    ),
  queue: operatorProcedure
    .input(ListReports)
    .output(ReportPage)
    .query(({ ctx, input }) => listReports(ctx.em, input)),
  resolve: operatorProcedure
    .input(ResolveReport)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => resolveReport(em, ctx.member.id, input));
      return {};
    }),
});
