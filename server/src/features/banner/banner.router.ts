import { z } from 'zod';
import { Done } from '@golden-ticket/shared/account';
import { BannerForEdit, CreateBanner, EditBanner, OrderBanners, RemoveBanner } from '@golden-ticket/shared/banner';
import { Created } from '@golden-ticket/shared/retry';
import { today } from '../../clock.ts';
import { operatorProcedure, router } from '../../trpc.ts';
import { answerOnce } from '../retry/answer-once.ts';
import { createBanner, editBanner, orderBanners, removeBanner } from './edit-banner.ts';
import { listBanners } from './list-banners.ts';

export const bannerRouter = router({
  list: operatorProcedure
    .output(z.array(BannerForEdit))
    .query(({ ctx }) => listBanners(ctx.em, today(ctx.services.clock))),
  create: operatorProcedure
    .input(CreateBanner)
    .output(Created)
    .mutation(({ ctx: { em, member }, input }) =>
      em.transactional((inner) =>
        answerOnce(inner, member.id, 'banner.create', input, () => createBanner(inner, member, input)),
      ),
    ),
  edit: operatorProcedure
    .input(EditBanner)
    .output(Done)
    .mutation(async ({ ctx: { em, member }, input }) => {
      await em.transactional((inner) => editBanner(inner, member, input));
      return {};
    }),
  remove: operatorProcedure
    .input(RemoveBanner)
    .output(Done)
    .mutation(async ({ ctx: { em, member }, input }) => {
      await em.transactional((inner) => removeBanner(inner, member, input));
      return {};
    }),
  order: operatorProcedure
    .input(OrderBanners)
    .output(Done)
    .mutation(async ({ ctx: { em, member }, input }) => {
      await em.transactional((inner) => orderBanners(inner, member, input));
      return {};
    }),
});
