import { SearchAll, SearchResults } from '@golden-ticket/shared/search';
import { today } from '../../clock.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { searchAll } from './search-all.ts';

export const searchRouter = router({
  all: publicProcedure
    .input(SearchAll)
    .output(SearchResults)
    .query(({ ctx, input }) => searchAll(ctx.em, input, today(ctx.services.clock))),
});
