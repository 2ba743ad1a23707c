import { Migration } from '@mikro-orm/migrations';

export class WaitingPerformancesMigration extends Migration {
  override up(): void {
    this.addSql(
      `alter table "performance" add "venue_source_id" text null, add "hall_source_id" text null, add "showings_until" date null;`,
    );
    this.addSql(
      `create index "performance_awaits_venue" on "performance" ("source", "venue_source_id") where "venue_id" is null;`,
    );
    this.addSql(
      `create index "performance_showings_until" on "performance" ("showings_until") where "showings_until" < "ends_on";`,
    );
  }
}
