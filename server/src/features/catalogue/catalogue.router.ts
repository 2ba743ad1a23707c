import { CatalogueStatus } from '@golden-ticket/shared/catalogue';
import { today } from '../../clock.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { catalogueStatus } from './catalogue-status.ts';

export const catalogueRouter = router({
  status: publicProcedure
    .output(CatalogueStatus)
    .query(({ ctx }) => catalogueStatus({ em: ctx.em, counts: ctx.services.counts }, today(ctx.services.clock))),
});
