import { today } from '../../clock.ts';
import type { Services } from '../../context.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

/** Lists a performance of the sample again as it is listed today, but for what operators set. */
export async function resaveSample({ orm, clock }: Services, sourceId: string): Promise<void> {
  const listed = sampleCatalogue(today(clock)).performances.find(({ draft }) => draft.sourceId === sourceId);
  if (!listed) return;
  await orm.em.fork().transactional((em) => savePerformance(em, { ...listed.draft, fetchedAt: clock.now() }));
}
