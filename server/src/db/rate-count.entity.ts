import { defineEntity, p } from '@mikro-orm/core';

const RateCountSchema = defineEntity({
  name: 'RateCount',
  tableName: 'rate_count',
  properties: {
    /** Which limit, and whom it counts. */
    key: p.text().primary(),
    count: p.integer(),
    /** From then on the count is as good as none. */
    resetsAt: p.datetime(),
  },
  indexes: [{ properties: ['resetsAt'] }],
});

/** How often somebody did something lately; see `limits.ts`. The table is unlogged: a crash of the database forgives. */
export class RateCount extends RateCountSchema.class {}
RateCountSchema.setClass(RateCount);
