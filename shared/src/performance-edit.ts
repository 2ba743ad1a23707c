import { z } from 'zod';
import { CHANGE_FIELDS } from './performance.ts';

/** What an operator can set so that the source no longer changes it; `hidden` is whether the performance is shown at all. */
const PINNED_FIELDS = [...CHANGE_FIELDS, 'hidden'] as const;
export const PinnedField = z.enum(PINNED_FIELDS);
export type PinnedField = z.infer<typeof PinnedField>;
