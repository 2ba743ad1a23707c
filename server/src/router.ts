import { router } from './trpc.ts';
import { accountRouter } from './features/account/account.router.ts';
import { auditRouter } from './features/audit/audit.router.ts';
import { bannerRouter } from './features/banner/banner.router.ts';
import { blockRouter } from './features/block/block.router.ts';
import { catalogueRouter } from './features/catalogue/catalogue.router.ts';
import { commentRouter } from './features/comment/comment.router.ts';
import { followRouter } from './features/follow/follow.router.ts';
import { kopisRouter } from './features/kopis/kopis.router.ts';
import { likeRouter } from './features/like/like.router.ts';
import { moderationRouter } from './features/moderation/moderation.router.ts';
import { memberRouter } from './features/member/member.router.ts';
import { performanceRouter } from './features/performance/performance.router.ts';
import { personRouter } from './features/person/person.router.ts';
import { photoRouter } from './features/photo/photo.router.ts';
import { reportRouter } from './features/report/report.router.ts';
import { reviewRouter } from './features/review/review.router.ts';
import { searchRouter } from './features/search/search.router.ts';
import { siteRouter } from './features/site/site.router.ts';
import { venueRouter } from './features/venue/venue.router.ts';

/** Every procedure of the API, one key per feature. */
export const appRouter = router({
  account: accountRouter,
  audit: auditRouter,
  banner: bannerRouter,
  block: blockRouter,
  catalogue: catalogueRouter,
  comment: commentRouter,
  follow: followRouter,
  kopis: kopisRouter,
  like: likeRouter,
  moderation: moderationRouter,
  member: memberRouter,
  performance: performanceRouter,
  person: personRouter,
  photo: photoRouter,
  report: reportRouter,
  review: reviewRouter,
  search: searchRouter,
  site: siteRouter,
  venue: venueRouter,
});

export type AppRouter = typeof appRouter;
