import { addDays, today } from '../../clock.ts';
import type { PerformanceDraft } from '../performance/performance-draft.ts';
import { random } from './random.ts';

const DAY_MS = 86_400_000;

/**
 * How one in eight performances was listed some days ago, so that there are changes to be seen: it was to end a week sooner, cost something
 * else, or nobody knew yet when it would play. Null for the others.
 */
export function earlierListing(draft: PerformanceDraft, now: Date): PerformanceDraft | null {
  const draw = random(`earlier ${draft.sourceId}`);
  const daysAgo = draw.whole(2, 12);
  const day = today({ now: () => now });
  if (!draw.chance(1 / 8) || (draft.listedOn ?? day) > addDays(day, -daysAgo)) return null;
  const earlier = { ...draft, fetchedAt: new Date(now.getTime() - daysAgo * DAY_MS) };
  const sooner = addDays(draft.endsOn, -7);
  if (!draft.openRun && sooner > draft.startsOn && draft.endsOn > day) return { ...earlier, endsOn: sooner };
  return draw.chance(0.5)
    ? { ...earlier, timetableText: '공연시간 미정' }
    : { ...earlier, priceText: draw.pick(['전석 25,000원', '가격 미정', 'R석 40,000원, S석 25,000원']) };
}
