import { CatalogueStatus } from '@golden-ticket/shared/catalogue';
import { ExportedPeople, ExportedPerformances, ExportedVenues, ExportPage } from '@golden-ticket/shared/export';
import { today } from '../../clock.ts';
import { limitChange, whoCounts } from '../../limits.ts';
import { memberProcedure, publicProcedure, router } from '../../trpc.ts';
import { catalogueStatus } from './catalogue-status.ts';
import { exportPeople, exportPerformances, exportVenues } from './export-catalogue.ts';

/** For members and their scripts: pages that cost more than others, and so are counted. */
const exportProcedure = memberProcedure.use(async ({ ctx: { member, services, request }, next }) => {
  const who = whoCounts(member.id, request.address);
  await limitChange(services.countUses, 'catalogue.export', who, services.clock.now());
  return next();
});

export const catalogueRouter = router({
  status: publicProcedure
    .output(CatalogueStatus)
    .query(({ ctx }) => catalogueStatus({ em: ctx.em, counts: ctx.services.counts }, today(ctx.services.clock))),
  export: exportProcedure
    .input(ExportPage)
    .output(ExportedPerformances)
    .query(({ ctx, input }) => exportPerformances(ctx.em, input)),
  exportVenues: exportProcedure
    .input(ExportPage)
    .output(ExportedVenues)
    .query(({ ctx, input }) => exportVenues(ctx.em, input)),
  exportPeople: exportProcedure
    .input(ExportPage)
    .output(ExportedPeople)
    .query(({ ctx, input }) => exportPeople(ctx.em, input)),
});
