import { AuditPage, ListAudit } from '@golden-ticket/shared/moderation';
import { operatorProcedure, router } from '../../trpc.ts';
import { listAudit } from './note-action.ts';

export const auditRouter = router({
  list: operatorProcedure
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx.em, input)),
});
