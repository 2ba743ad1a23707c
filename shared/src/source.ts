import { z } from 'zod';
import { Instant } from './scalars.ts';

export const SOURCES = ['kopis', 'sample', 'operator'] as const;
/** Who a record comes from. */
export const Source = z.enum(SOURCES);
export type Source = z.infer<typeof Source>;

/**
 * Where a record comes from. `fetchedAt` is when we last read something new about it there, `updatedAt` when the source itself says that
 * it last changed. How fresh the whole catalogue is: `catalogue.status`.
 */
export const SourceView = z.object({
  source: Source,
  sourceId: z.string(),
  fetchedAt: Instant,
  updatedAt: Instant.nullable(),
});
export type SourceView = z.infer<typeof SourceView>;
