import { CalendarPage, ListShowings } from '@golden-ticket/shared/calendar';
import { HomeView } from '@golden-ticket/shared/home';
import { ListPerformances, PerformanceId, PerformancePage, PerformanceView } from '@golden-ticket/shared/performance';
import { RankingView, RankPerformances } from '@golden-ticket/shared/ranking';
import { today } from '../../clock.ts';
import { publicProcedure, router } from '../../trpc.ts';
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
});
