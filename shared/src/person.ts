import { z } from 'zod';
import { PerformanceCard } from './performance.ts';
import { Id } from './scalars.ts';

export const PersonId = z.object({ id: Id });
export type PersonId = z.infer<typeof PersonId>;

/**
 * One performance of a person's, with what they play or do in it: several tasks are one `part` (`연출, 음악`), and `role` is `cast` where
 * playing is among them.
 */
export const PersonCredit = z.object({
  role: z.enum(['cast', 'crew']),
  part: z.string().nullable(),
  performance: PerformanceCard,
});
export type PersonCredit = z.infer<typeof PersonCredit>;

/**
 * A performer or creator: what they are in (on or to come, soonest end first) and were in (latest first; at most a hundred of each),
 * and who they were in most performances with. Known by name alone, so namesakes share a page.
 */
export const PersonView = z.object({
  id: Id,
  name: z.string(),
  performanceCount: z.int(),
  /** How many members like them. */
  likeCount: z.int(),
  current: z.array(PersonCredit),
  past: z.array(PersonCredit),
  colleagues: z.array(z.object({ id: Id, name: z.string(), together: z.int() })),
});
export type PersonView = z.infer<typeof PersonView>;
