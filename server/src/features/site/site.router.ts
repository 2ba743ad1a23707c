import { SiteSettings } from '@golden-ticket/shared/site';
import { publicProcedure, router } from '../../trpc.ts';

export const siteRouter = router({
  settings: publicProcedure.output(SiteSettings).query(({ ctx }) => ({ kakaoKey: ctx.services.kakaoKey })),
});
