import { z } from 'zod';
import { PerformanceCard } from './performance.ts';
import { Region } from './region.ts';
import { Id, typedText } from './scalars.ts';

/** Two characters at least, so that one syllable does not match half of everything. */
export const SearchAll = z.object({
  q: typedText(100).refine((text) => [...text].length >= 2, 'at least two characters'),
  limit: z.int().min(1).max(40).default(20),
});
export type SearchAll = z.infer<typeof SearchAll>;

export const PersonHit = z.object({ id: Id, name: z.string(), performanceCount: z.int() });
export const VenueHit = z.object({
  id: Id,
  name: z.string(),
  region: Region.nullable(),
  district: z.string().nullable(),
});

/** Best matches first in each list, shows on now or to come before ended ones; matched by title, people, venue or genre. */
export const SearchResults = z.object({
  performances: z.array(PerformanceCard),
  people: z.array(PersonHit),
  venues: z.array(VenueHit),
});
export type SearchResults = z.infer<typeof SearchResults>;
