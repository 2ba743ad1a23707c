/**
 * The columns that a source must leave alone, of fields that an operator set: `columns` names those of each field. A field whose value is in
 * rows of its own has none, and whoever writes those rows looks at `pinned` too.
 */
export const pinnedColumns = <Column extends string, Field extends string>(
  pinned: readonly Field[],
  columns: Record<Field, readonly Column[]>,
): ReadonlySet<string> => new Set<string>(pinned.flatMap((field) => columns[field]));

/** What of `told` a source may change: all but `held` columns. */
export const withoutColumns = <Told extends object>(told: Told, held: ReadonlySet<string>): Partial<Told> =>
  Object.fromEntries(Object.entries(told).filter(([column]) => !held.has(column))) as Partial<Told>;
