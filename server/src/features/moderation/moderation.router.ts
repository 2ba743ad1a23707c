import { Done } from '@golden-ticket/shared/account';
import { Moderate, SuspendMember, UnsuspendMember } from '@golden-ticket/shared/moderation';
import { operatorProcedure, router } from '../../trpc.ts';
import { hide, restore } from './hide.ts';
import { suspendMember, unsuspendMember } from './suspend.ts';

export const moderationRouter = router({
  hide: operatorProcedure
    .input(Moderate)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => hide(em, ctx.member.id, input));
      return {};
    }),
  restore: operatorProcedure
    .input(Moderate)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => restore(em, ctx.member.id, input));
      return {};
    }),
  suspend: operatorProcedure
    .input(SuspendMember)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const now = ctx.services.clock.now();
      await ctx.em.transactional((em) => suspendMember(em, ctx.member.id, input, now));
      return {};
    }),
  unsuspend: operatorProcedure
    .input(UnsuspendMember)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ctx.em.transactional((em) => unsuspendMember(em, ctx.member.id, input));
      return {};
    }),
});
