import { openOrm } from '../../../server/src/db/orm.ts';
import type { Em } from '../../../server/src/db/orm.ts';
import { indexPerformances, indexVenues } from '../../../server/src/features/search/index-names.ts';
import type { CatalogueSize } from './generate.ts';

const BATCH = 2_000;

/** Lets search know every name, by the verbs that do so when one is saved. */
export async function fillSearch(url: string, size: CatalogueSize, log: (line: string) => void): Promise<void> {
  const startedAt = performance.now();
  const orm = await openOrm(url, 1);
  try {
    const inBatches = async (count: number, index: (em: Em, ids: number[]) => Promise<void>) => {
      for (let first = 1; first <= count; first += BATCH) {
        const ids = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, offset) => first + offset);
        await orm.em.fork().transactional((em) => index(em, ids));
      }
    };
    await inBatches(size.performances, indexPerformances);
    await inBatches(size.venues, indexVenues);
  } finally {
    await orm.close();
  }
  log(`  ${((performance.now() - startedAt) / 1000).toFixed(0)} s: what search knows`);
}
