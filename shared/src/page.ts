import { z } from 'zod';

/** How many entries one page holds when nobody says otherwise. */
export const PAGE_SIZE = 40;

/** Where the next page starts: opaque to callers, made by the server from the last row of the page before. */
export const Cursor = z
  .string()
  .max(200)
  .regex(/^[\w-]+$/);
export type Cursor = z.infer<typeof Cursor>;

/** What every paged list takes beside its filter. */
export const pageInput = { cursor: Cursor.nullish(), limit: z.int().min(1).max(100).default(PAGE_SIZE) };

/** One keyset page of `item`: `nextCursor` is null on the last page. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: Cursor.nullable() });
