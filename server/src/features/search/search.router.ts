import { SearchAll, SearchResults, Suggestions, SuggestTerms } from '@golden-ticket/shared/search';
import { today } from '../../clock.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { searchAll } from './search-all.ts';
import { suggestTerms } from './suggest-terms.ts';

export const searchRouter = router({
  all: publicProcedure
    .input(SearchAll)
    .output(SearchResults)
    .query(({ ctx, input }) => searchAll(ctx.em, input, today(ctx.services.clock))),
  suggest: publicProcedure
    .input(SuggestTerms)
    .output(Suggestions)
    .query(({ ctx, input }) => suggestTerms(ctx.em, input, today(ctx.services.clock))),
});
