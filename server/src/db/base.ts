import { p } from '@mikro-orm/core';

/** Every table's key: a 32-bit identity column. */
export const id = { id: p.integer().primary() };

/** When the row was made; the database's clock, UTC. */
export const createdAt = { createdAt: p.datetime().defaultRaw('now()') };

/** Where a record comes from. `(source, sourceId)` is unique per table; `fetchedAt` is when it was last read there. */
export const sourced = {
  source: p.text().$type<'kopis' | 'sample' | 'operator'>(),
  sourceId: p.text(),
  sourceUpdatedAt: p.datetime().nullable(),
  fetchedAt: p.datetime(),
};
