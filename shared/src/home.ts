import { z } from 'zod';
import { OperatorBanner } from './banner.ts';
import { ShowingCard } from './calendar.ts';
import { Genre } from './genre.ts';
import { ImageView } from './image.ts';
import { PerformanceCard } from './performance.ts';

/** A performance large: with its poster's blurred placeholder and the first sentence of its synopsis, cut to 90 characters. */
export const PerformanceBanner = PerformanceCard.extend({
  kind: z.literal('performance'),
  poster: ImageView,
  tagline: z.string().nullable(),
});
export type PerformanceBanner = z.infer<typeof PerformanceBanner>;

/** One genre's part of the home page: how many are on or to come, its three most liked (with a teaser's YouTube id where there is one), and more. */
export const GenreShelf = z.object({
  genre: Genre,
  total: z.int(),
  top: z.array(PerformanceCard.extend({ teaserId: z.string().nullable() })).max(3),
  more: z.array(PerformanceCard),
});
export type GenreShelf = z.infer<typeof GenreShelf>;

/**
 * The whole home page in one call. `banners`: those of operators, filled up to six with the most liked with a poster, of as many genres as can be; `tonight`: what is still to start
 * today, each performance once with its next showing, the most liked first. Genres with nothing on or to come are left out.
 */
export const HomeView = z.object({
  banners: z.array(z.discriminatedUnion('kind', [OperatorBanner, PerformanceBanner])),
  tonight: z.array(ShowingCard),
  genres: z.array(GenreShelf),
});
export type HomeView = z.infer<typeof HomeView>;
