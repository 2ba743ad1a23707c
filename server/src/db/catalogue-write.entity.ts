import { defineEntity, p } from '@mikro-orm/core';

const CatalogueWriteSchema = defineEntity({
  name: 'CatalogueWrite',
  tableName: 'catalogue_write',
  properties: {
    /** PostgreSQL's 64-bit transaction id. */
    writtenBy: p.string().columnType('xid8').primary(),
    writtenAt: p.datetime().defaultRaw('now()').index(),
  },
});

/**
 * A transaction that changed what counts of the catalogue are made from. Triggers write it, one row a transaction, so that it shows when the
 * change itself does and nobody waits for anybody; `db/counts.ts` reads it.
 */
export class CatalogueWrite extends CatalogueWriteSchema.class {}
CatalogueWriteSchema.setClass(CatalogueWrite);
