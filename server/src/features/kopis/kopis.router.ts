import { Done } from '@golden-ticket/shared/account';
import {
  ImportRunPage,
  ImportWindows,
  KopisStatus,
  ListImportRuns,
  ListProblems,
  ListUnread,
  OneImportRun,
  PauseImport,
  ProblemPage,
  StartImport,
  UnreadCounts,
  UnreadPage,
} from '@golden-ticket/shared/kopis';
import { Created } from '@golden-ticket/shared/retry';
import { operatorProcedure, router } from '../../trpc.ts';
import { unreadTexts } from '../performance/unread-texts.ts';
import { pauseImport, resumeImport, startImport, startReplay } from './control-import.ts';
import { importStatus, listRuns, windowsOfRun } from './observe-import.ts';
import { listProblems, listUnread } from './observe-problems.ts';

export const kopisRouter = router({
  status: operatorProcedure.output(KopisStatus).query(({ ctx }) => importStatus(ctx.em, ctx.services.kopis !== null)),
  runs: operatorProcedure
    .input(ListImportRuns)
    .output(ImportRunPage)
    .query(({ ctx, input }) => listRuns(ctx.em, input)),
  windows: operatorProcedure
    .input(OneImportRun)
    .output(ImportWindows)
    .query(async ({ ctx, input }) => ({ items: await windowsOfRun(ctx.em, input.runId) })),
  problems: operatorProcedure
    .input(ListProblems)
    .output(ProblemPage)
    .query(({ ctx, input }) => listProblems(ctx.em, input)),
  unreadCounts: operatorProcedure.output(UnreadCounts).query(({ ctx }) => unreadTexts(ctx.em)),
  unread: operatorProcedure
    .input(ListUnread)
    .output(UnreadPage)
    .query(({ ctx, input }) => listUnread(ctx.em, input)),
  start: operatorProcedure
    .input(StartImport)
    .output(Created)
    .mutation(async ({ ctx: { em, member, services }, input }) => {
      const hand = { operatorId: member.id, now: services.clock.now() };
      return { id: await em.transactional((inner) => startImport(inner, hand, services.kopis, input)) };
    }),
  pause: operatorProcedure
    .input(PauseImport)
    .output(Done)
    .mutation(async ({ ctx: { em, member, services }, input }) => {
      const hand = { operatorId: member.id, now: services.clock.now() };
      await em.transactional((inner) => pauseImport(inner, hand, input.reason));
      return {};
    }),
  resume: operatorProcedure.output(Done).mutation(async ({ ctx: { em, member, services } }) => {
    const hand = { operatorId: member.id, now: services.clock.now() };
    await em.transactional((inner) => resumeImport(inner, hand));
    return {};
  }),
  replay: operatorProcedure.output(Created).mutation(async ({ ctx: { em, member, services } }) => {
    const hand = { operatorId: member.id, now: services.clock.now() };
    return { id: await em.transactional((inner) => startReplay(inner, hand, services.kopis)) };
  }),
});
