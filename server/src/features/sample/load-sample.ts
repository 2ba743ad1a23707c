import { today } from '../../clock.ts';
import type { Services } from '../../context.ts';
import { lockKey } from '../../db/lock.ts';
import { Performance } from '../performance/performance.entity.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { saveVenue } from '../venue/save-venue.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

/** Fills an empty catalogue with the sample one, in one transaction; of servers that start together, one does. Answers whether it did. */
export async function loadSample({ orm, clock }: Services): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    await lockKey(em, 'sample');
    if ((await em.count(Performance)) > 0) return false;
    const { venues, performances } = sampleCatalogue(today(clock));
    for (const venue of venues) await saveVenue(em, venue);
    for (const { draft, counters } of performances) {
      const { id } = await savePerformance(em, { ...draft, fetchedAt: clock.now() });
      await em.nativeUpdate(Performance, { id }, counters);
    }
    return true;
  });
}
