import { z } from 'zod';
import { PerformanceCard } from './performance.ts';
import { FactChangeView } from './fact-change.ts';
import { page, pageInput } from './page.ts';
import { ModerationReason } from './report.ts';
import { Id, Instant, typedText } from './scalars.ts';

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
 * and who they were in most performances with. Known by name alone, so namesakes share a page. `id` differs from the one asked for where
 * that was another name of theirs.
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

/** As it is printed: one line, with a letter in it. */
const Name = typedText(100)
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' '))
  .refine((text) => /\p{L}/u.test(text) && text.isWellFormed(), 'not a name');

/** For operators: people by name, also by other names of theirs and by a part of one. */
export const ListPeople = z.object({ q: typedText(100).optional(), ...pageInput });
export type ListPeople = z.infer<typeof ListPeople>;

export const PersonLine = z.object({
  id: Id,
  name: z.string(),
  otherNames: z.array(z.string()),
  performanceCount: z.int(),
  likeCount: z.int(),
});
export type PersonLine = z.infer<typeof PersonLine>;

export const PersonLines = page(PersonLine);
export type PersonLines = z.infer<typeof PersonLines>;

/**
 * A person as operators edit them. `revision` goes into the edit. An other name `mergedAt` some time was a person with a page of its own, whose
 * address leads on: it stays.
 */
export const PersonForEdit = PersonLine.omit({ otherNames: true }).extend({
  otherNames: z.array(z.object({ name: z.string(), mergedAt: Instant.nullable() })),
  revision: z.int(),
  changes: z.array(FactChangeView),
});
export type PersonForEdit = z.infer<typeof PersonForEdit>;

/** How it shall be. The name so far stays another name of theirs, as sources go on using it. */
export const EditPerson = z.object({ id: Id, revision: z.int(), name: Name, otherNames: z.array(Name).max(50) });
export type EditPerson = z.infer<typeof EditPerson>;

export const MergePeople = z.object({ keepId: Id, goneId: Id });
export type MergePeople = z.infer<typeof MergePeople>;

export const MergePeopleNow = MergePeople.extend({ reason: ModerationReason });
export type MergePeopleNow = z.infer<typeof MergePeopleNow>;

/** What a merge would move: performances and likes of `gone`, of which so many are `keep`'s already. */
export const MergePreview = z.object({
  keep: PersonLine,
  gone: PersonLine,
  sharedPerformances: z.int(),
  sharedLikes: z.int(),
});
export type MergePreview = z.infer<typeof MergePreview>;
