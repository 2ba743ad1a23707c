import { random } from './random.ts';
import type { Slot } from './season.ts';
import type { Run } from './works/work.ts';

const SATURDAY = 5;
const SUNDAY = 6;
const WEEKS = { short: 14, long: 28 };

/**
 * Spreads runs over their periods so that there is a last night every day, a premiere every weekend, and never a crowd: the n-th run of a
 * kind takes a fixed place. Deals the places out in the order it is called in.
 */
export function slotDealer(): (sourceId: string, run: Run) => Slot {
  const dealt = new Map<Run, number>();
  return (sourceId, run) => {
    const nth = dealt.get(run) ?? 0;
    dealt.set(run, nth + 1);
    return slotOf(run, nth, sourceId);
  };
}

function slotOf(run: Run, nth: number, sourceId: string): Slot {
  const draw = random(`slot ${sourceId}`);
  const sunday = (week: number) => week * 7 + SUNDAY;
  const week = (nth * 5) % WEEKS.short;
  switch (run) {
    case 'night':
      return { run, days: 1, lastDay: nightOf(nth) };
    case 'pair':
      return { run, days: 2, lastDay: draw.chance(0.35) ? week * 7 + SATURDAY : sunday(week) };
    case 'weekend':
      return { run, days: draw.chance(0.3) ? 4 : 3, lastDay: sunday(week) };
    case 'week':
      return { run, days: draw.pick([12, 18, 19, 25, 26]), lastDay: sunday(week) };
    case 'season':
      return { run, days: draw.whole(6, 12) * 7 - draw.pick([1, 2, 3, 4]), lastDay: sunday(week) };
    case 'long':
      return { run, days: draw.whole(15, 23) * 7 - draw.pick([1, 2, 4]), lastDay: sunday((nth * 9) % WEEKS.long) };
    case 'open':
      return { run, days: draw.whole(60, 2_200), lastDay: 0 };
  }
}

/** The first 98 nights take a day each, so that none is left out; the rest go to Fridays and Saturdays. */
function nightOf(nth: number): number {
  const days = WEEKS.short * 7;
  if (nth < days) return (nth * 37) % days;
  const extra = nth - days;
  return ((extra * 5) % WEEKS.short) * 7 + (extra % 2 === 0 ? SATURDAY : SATURDAY - 1);
}
