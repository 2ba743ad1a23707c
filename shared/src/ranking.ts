import { z } from 'zod';
import { Genre } from './genre.ts';
import { PerformanceCard } from './performance.ts';
import { CalendarDate, Instant } from './scalars.ts';

export const RANKINGS = ['likes', 'box-office'] as const;
/**
 * `likes`: members' likes of what is on or to come, without what nobody likes yet; `box-office`: KOPIS's booking board, tickets sold in a
 * span of booking dates.
 */
export const RankingKind = z.enum(RANKINGS);
export type RankingKind = z.infer<typeof RankingKind>;

export const RankPerformances = z.object({ by: RankingKind.default('likes'), genre: Genre.optional() });
export type RankPerformances = z.infer<typeof RankPerformances>;

/** At most fifty, best first. `performance` is null for a rank of the booking board that we have no listing of. */
export const RankingView = z.object({
  items: z.array(
    z.object({
      rank: z.int().min(1),
      title: z.string(),
      venueName: z.string().nullable(),
      performance: PerformanceCard.nullable(),
    }),
  ),
  /** The booking dates counted and when they were collected; null for likes, which count now. */
  counted: z.object({ from: CalendarDate, to: CalendarDate, collectedAt: Instant }).nullable(),
});
export type RankingView = z.infer<typeof RankingView>;
