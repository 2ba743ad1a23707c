import { CalendarPage, ListShowings } from '@golden-ticket/shared/calendar';
import { HomeView } from '@golden-ticket/shared/home';
import {
  CreatePerformance,
  EditedView,
  EditPerformance,
  HidePerformance,
  ListPerformancesToEdit,
  PerformanceForm,
  PerformancesToEdit,
  ReleasePerformance,
  SetShowings,
} from '@golden-ticket/shared/performance-edit';
import { Created } from '@golden-ticket/shared/retry';
import { ListPerformances, PerformanceId, PerformancePage, PerformanceView } from '@golden-ticket/shared/performance';
import { RankingView, RankPerformances } from '@golden-ticket/shared/ranking';
import { today } from '../../clock.ts';
import { operatorProcedure, publicProcedure, router } from '../../trpc.ts';
import { readAgain } from '../catalogue/read-again.ts';
import { answerOnce } from '../retry/answer-once.ts';
import { createPerformance, editPerformance } from './edit/edit-performance.ts';
import { hidePerformance, restorePerformance } from './edit/hide-performance.ts';
import { listToEdit } from './edit/list-to-edit.ts';
import { performanceForm } from './edit/performance-form.ts';
import { releaseFields } from './edit/release-fields.ts';
import { setShowings } from './edit/set-showings.ts';
import { homePage } from './home-page.ts';
import { listPerformances } from './list-performances.ts';
import { listShowings } from './list-showings.ts';
import { performanceById } from './performance-by-id.ts';
import { performanceRanking } from './performance-ranking.ts';

export const performanceRouter = router({
  list: publicProcedure
    .input(ListPerformances)
    .output(PerformancePage)
    .query(({ ctx, input }) =>
      listPerformances({ em: ctx.em, counts: ctx.services.counts }, input, today(ctx.services.clock)),
    ),
  calendar: publicProcedure
    .input(ListShowings)
    .output(CalendarPage)
    .query(({ ctx, input }) =>
      listShowings({ em: ctx.em, counts: ctx.services.counts }, input, today(ctx.services.clock)),
    ),
  home: publicProcedure
    .output(HomeView)
    .query(({ ctx }) => homePage({ em: ctx.em, counts: ctx.services.counts }, ctx.services.clock)),
  ranking: publicProcedure
    .input(RankPerformances)
    .output(RankingView)
    .query(({ ctx, input }) => performanceRanking(ctx.em, input, today(ctx.services.clock))),
  byId: publicProcedure
    .input(PerformanceId)
    .output(PerformanceView)
    .query(({ ctx, input }) => performanceById(ctx.em, input.id, today(ctx.services.clock))),
  listToEdit: operatorProcedure
    .input(ListPerformancesToEdit)
    .output(PerformancesToEdit)
    .query(({ ctx, input }) => listToEdit(ctx.em, input, today(ctx.services.clock))),
  forEdit: operatorProcedure
    .input(PerformanceId)
    .output(PerformanceForm)
    .query(({ ctx, input }) => performanceForm(ctx.em, input.id, today(ctx.services.clock))),
  create: operatorProcedure
    .input(CreatePerformance)
    .output(Created)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((own) =>
        answerOnce(own, member.id, 'performance.create', input, () =>
          createPerformance(own, member.id, input, services.clock.now()),
        ),
      ),
    ),
  edit: operatorProcedure
    .input(EditPerformance)
    .output(EditedView)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((own) => editPerformance(own, member.id, input, services.clock.now())),
    ),
  setShowings: operatorProcedure
    .input(SetShowings)
    .output(EditedView)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((own) => setShowings(own, member.id, input, services.clock.now())),
    ),
  remove: operatorProcedure
    .input(HidePerformance)
    .output(EditedView)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((own) => hidePerformance(own, member.id, input, services.clock.now())),
    ),
  restore: operatorProcedure
    .input(HidePerformance)
    .output(EditedView)
    .mutation(({ ctx: { em, member }, input }) => em.transactional((own) => restorePerformance(own, member.id, input))),
  release: operatorProcedure
    .input(ReleasePerformance)
    .output(EditedView)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional(async (own) => {
        const edited = await releaseFields(own, member.id, input, services.clock.now());
        await readAgain(own, input.id);
        return edited;
      }),
    ),
});
