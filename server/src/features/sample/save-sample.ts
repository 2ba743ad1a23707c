import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { saveVenue } from '../venue/save-venue.ts';
import type { VenueDraft } from '../venue/venue-draft.ts';
import { Venue } from '../venue/venue.entity.ts';
import type { Counters } from './counters.ts';
import { earlierListing } from './earlier-listing.ts';
import type { SamplePerformance } from './sample-catalogue.ts';

/** What writers of the sample wait for each other by. */
export const SAMPLE_KEY = 'sample';

/**
 * Saves performances of the sample that are not there yet, and those of `venues` that they need and that are not either; they get their likes,
 * and some of them a past. Needs a transaction that holds {@link SAMPLE_KEY}.
 */
export async function saveSample(
  em: Em,
  venues: readonly VenueDraft[],
  performances: readonly SamplePerformance[],
  now: Date,
): Promise<void> {
  const wanted = new Set(performances.map(({ draft }) => draft.venueSourceId));
  const known = await em.find(Venue, { source: 'sample' }, { fields: ['sourceId'] });
  for (const { sourceId } of known) wanted.delete(sourceId);
  for (const venue of venues.filter(({ sourceId }) => wanted.has(sourceId))) await saveVenue(em, venue);

  const liked: (Counters & { id: number })[] = [];
  for (const { draft, counters } of performances) {
    const earlier = earlierListing(draft, now);
    if (earlier) await savePerformance(em, earlier);
    const { id } = await savePerformance(em, { ...draft, fetchedAt: now });
    liked.push({ id, ...counters });
  }
  await sql`
    update performance set like_count = likes, review_count = reviews, rating_sum = ratings
    from unnest(
      ${liked.map(({ id }) => id)}::int[],
      ${liked.map(({ likeCount }) => likeCount)}::int[],
      ${liked.map(({ reviewCount }) => reviewCount)}::int[],
      ${liked.map(({ ratingSum }) => ratingSum)}::int[]
    ) as liked (id, likes, reviews, ratings) where performance.id = liked.id
  `.execute(em.getKysely());
}
