import type { Production } from './productions.ts';
import { random } from './random.ts';
import type { Random } from './random.ts';
import type { Season } from './season.ts';
import type { Run, Stage } from './works/work.ts';

/** What members thought; `ratingSum` adds up half stars, 1 to 10 a review. */
export interface Counters {
  likeCount: number;
  reviewCount: number;
  ratingSum: number;
}

/** The typical number of likes, as a power of e. */
const BY_RUN: Record<Run, number> = { night: 2.3, pair: 2.7, weekend: 3, week: 3.2, season: 4, long: 5.2, open: 5.4 };
const BY_STAGE: Partial<Record<Stage, number>> = { grand: 1, arena: 2.4, live: 0.6, concert: 0.4, children: 0.2 };

/** A few hits, a long tail and some that nobody noticed; no reviews before the first night. */
export function countersOf({ sourceId, workId, work, slot }: Production, season: Season, today: string): Counters {
  const draw = random(`counters ${sourceId}`);
  const fame = bell(random(`fame ${workId}`));
  const power = BY_RUN[slot.run] + (BY_STAGE[work.stage] ?? 0) + fame * 0.9 + bell(draw) * 0.5;
  const likeCount = draw.chance(0.08) ? 0 : Math.floor(Math.exp(power));
  const hasPlayed = season.startsOn <= today;
  const reviewCount = hasPlayed ? Math.floor(likeCount * draw.between(0.02, 0.22)) : 0;
  const average = Math.min(9.6, Math.max(4.2, 8.2 + fame * 0.7 + bell(draw) * 0.8));
  const ratingSum = Math.min(reviewCount * 10, Math.max(reviewCount, Math.round(reviewCount * average)));
  return { likeCount, reviewCount, ratingSum };
}

/** Around 0, mostly within ±1.5. */
const bell = (draw: Random) =>
  (draw.between(0, 1) + draw.between(0, 1) + draw.between(0, 1) + draw.between(0, 1) - 2) * 1.73;
