import type { Source } from '@golden-ticket/shared/source';
import type { PerformanceFlag } from './performance.entity.ts';

/**
 * A performance as a source tells it, before anything is read out of its prose: what `savePerformance` takes from every importer. Dates
 * are calendar dates in Asia/Seoul; a text that is absent is null.
 */
export interface PerformanceDraft {
  source: Source;
  sourceId: string;
  /** When the source last changed it, and when we read it there. */
  sourceUpdatedAt: Date | null;
  fetchedAt: Date;
  /** The day the source listed it, where it says. */
  listedOn: string | null;
  title: string;
  genreText: string;
  startsOn: string;
  endsOn: string;
  openRun: boolean;
  /** The venue's key at the same source; the performance waits without one until that venue is saved. */
  venueSourceId: string | null;
  hallSourceId: string | null;
  venueText: string | null;
  /** The province, as a label. */
  regionText: string | null;
  timetableText: string | null;
  priceText: string | null;
  ageText: string | null;
  runningTimeText: string | null;
  castText: string | null;
  crewText: string | null;
  synopsis: string | null;
  producer: string | null;
  flags: PerformanceFlag[];
  sellerLinks: { name: string | null; url: string }[];
  posterUrl: string | null;
  imageUrls: string[];
}
