import { z } from 'zod';
import { Instant } from './scalars.ts';
import { Source } from './source.ts';

/** What the catalogue holds and how fresh it is. `source` is null while it is empty; `importing` while an import runs. */
export const CatalogueStatus = z.object({
  source: Source.nullable(),
  lastFetchedAt: Instant.nullable(),
  importing: z.boolean(),
  performances: z.int(),
  current: z.int(),
  venues: z.int(),
});
export type CatalogueStatus = z.infer<typeof CatalogueStatus>;

/** The line KOPIS's terms ask for beside its data. */
export const KOPIS_ATTRIBUTION = '출처: (재)예술경영지원센터 공연예술통합전산망(www.kopis.or.kr)';
