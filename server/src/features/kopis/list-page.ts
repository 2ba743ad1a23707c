import { z } from 'zod';
import type { DateWindow } from './windows.ts';

/** The most KOPIS gives at once. */
export const ROWS = 100;

const ListPage = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  rows: z.coerce.number(),
  page: z.coerce.number(),
  since: z.iso.date().optional(),
});
/** A page of the list of what runs within a window; `since`: only what changed on that day or later. */
export type ListPage = z.infer<typeof ListPage>;

/** Reads what {@link targetOf} wrote. */
export const pageOfTarget = (target: string): ListPage =>
  ListPage.parse(Object.fromEntries(new URLSearchParams(target)));

/** A page as a task's target. */
export function targetOf({ from, to, rows, page, since }: ListPage): string {
  const query = { from, to, rows: String(rows), page: String(page), ...(since ? { since } : {}) };
  return new URLSearchParams(query).toString();
}

/** A window's first page, as a task; `since`: only what changed on that day or later. */
export const firstPage = (window: DateWindow, since: string | null): string =>
  targetOf({ ...window, rows: ROWS, page: 1, ...(since ? { since } : {}) });
