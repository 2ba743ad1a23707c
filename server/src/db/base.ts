import { p } from '@mikro-orm/core';

/** Every table's key: a 32-bit identity column. */
export const id = { id: p.integer().primary() };

/** When the row was made; the database's clock, UTC. */
export const createdAt = { createdAt: p.datetime().defaultRaw('now()') };

/**
 * What operators set on a record that a source tells of too. `pinned` names the fields and parts whose value is an operator's: the source
 * does not change them (`db/pinned.ts`). `revision` counts what changed in the record, so that who edits an old one is told.
 */
export const edited = <Field extends string>() => ({
  pinned: p.array<Field>().default([]),
  revision: p.integer().default(1),
});

/** Where a record comes from. `(source, sourceId)` is unique per table; `fetchedAt` is when it was last read there. */
export const sourced = {
  source: p.text().$type<'kopis' | 'sample' | 'operator'>(),
  sourceId: p.text(),
  sourceUpdatedAt: p.datetime().nullable(),
  fetchedAt: p.datetime(),
};
