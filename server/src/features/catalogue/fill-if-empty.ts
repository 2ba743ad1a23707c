import type { Services } from '../../context.ts';
import { startImportIfEmpty } from '../kopis/start-import-if-empty.ts';
import { loadSample } from '../sample/load-sample.ts';

/** Gives an empty catalogue life: with a key of KOPIS the first import starts, in the background; without one the sample is loaded. */
export async function fillIfEmpty(services: Services): Promise<void> {
  if (services.kopis) await startImportIfEmpty(services);
  else await loadSample(services);
}
