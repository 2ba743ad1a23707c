import { router } from './trpc.ts';
import { catalogueRouter } from './features/catalogue/catalogue.router.ts';

/** Every procedure of the API, one key per feature. */
export const appRouter = router({
  catalogue: catalogueRouter,
});

export type AppRouter = typeof appRouter;
