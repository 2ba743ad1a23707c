import { z } from 'zod';
import { Instant } from './scalars.ts';

/** What operators edit fact by fact, beside performances, which have changes of their own. */
export const EditedKind = z.enum(['venue', 'person']);
export type EditedKind = z.infer<typeof EditedKind>;

/** One fact that an operator changed: `field` is named as in the edit, a hall's as `<hall>: <field>`; the texts are as they were typed. */
export const FactChangeView = z.object({
  field: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  changedAt: Instant,
});
export type FactChangeView = z.infer<typeof FactChangeView>;
