import { z } from 'zod';
import { Genre } from './genre.ts';
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

/** What is typed so far, from the first letter on: a consonant is enough. */
export const SuggestTerms = z.object({ q: typedText(100).refine((text) => text !== '', 'at least one character') });
export type SuggestTerms = z.infer<typeof SuggestTerms>;

/** A term to offer: where it leads, and what it says in Korean. */
export const Suggestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('genre'), id: Genre, text: z.string() }),
  z.object({ kind: z.enum(['performance', 'person', 'venue']), id: Id, text: z.string() }),
]);
export type Suggestion = z.infer<typeof Suggestion>;

/** At most a dozen, the likeliest first. */
export const Suggestions = z.array(Suggestion);
