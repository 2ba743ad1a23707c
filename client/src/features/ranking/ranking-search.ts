import { Genre } from '@golden-ticket/shared/genre';
import { RankingKind } from '@golden-ticket/shared/ranking';

/** The ranking's part of the address; without `by`, likes. */
export interface RankingSearch {
  by?: RankingKind;
  genre?: Genre;
}

/** Reads the address of the ranking. What does not fit counts as not asked for. */
export function rankingSearch(search: Record<string, unknown>): RankingSearch {
  const by = RankingKind.safeParse(search['by']).data;
  return { by: by === 'likes' ? undefined : by, genre: Genre.safeParse(search['genre']).data };
}
