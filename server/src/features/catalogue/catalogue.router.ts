import { CatalogueStatus } from '@golden-ticket/shared/catalogue';
import { today } from '../../clock.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { catalogueStatus } from './catalogue-status.ts';

export const catalogueRouter = router({
  status: publicProcedure
    .output(CatalogueStatus)
    .query(({ ctx }) => catalogueStatus(ctx.em, today(ctx.services.clock))),
});
