import { seoulTime } from '../../clock.ts';
import type { PerformanceDraft } from '../performance/performance-draft.ts';
import type { VenueDraft } from '../venue/venue-draft.ts';
import { countersOf } from './counters.ts';
import type { Counters } from './counters.ts';
import { listingOf } from './listing.ts';
import { productions } from './productions.ts';
import { seasonOn } from './season.ts';
import { venueDrafts } from './venue-listing.ts';

export interface SamplePerformance {
  draft: PerformanceDraft;
  counters: Counters;
}

/**
 * The catalogue of a country that does not exist: venues, works and people of our own invention, as listings would tell them on `today` (a
 * date in Seoul). The same day gives the same catalogue; on other days the same performances (by source id) play, some of them in a later
 * season.
 */
export function sampleCatalogue(today: string): { venues: VenueDraft[]; performances: SamplePerformance[] } {
  return {
    venues: venueDrafts(seoulTime(today, '00:00')),
    performances: productions().map((production) => {
      const season = seasonOn(production.slot, today);
      return { draft: listingOf(production, season, today), counters: countersOf(production, season, today) };
    }),
  };
}
