import { encodeCursor } from './cursor.ts';

/**
 * One page of `rows`, of which one more than `limit` was asked for: if it is there, another page follows, which begins after `keys` of
 * the last row shown.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keys: (last: Row) => readonly unknown[],
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = rows.length > items.length ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor(keys(last)) : null };
}
