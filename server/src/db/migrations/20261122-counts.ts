import { Migration } from '@mikro-orm/migrations';

/** The columns that lists filter by, and so count by; not the counters, which change all day. */
const COUNTED = {
  performance: `genre, region, venue_id, starts_on, ends_on, archived, hidden_at, lowest_price, free, minimum_age_months, showings_until`,
  showing: `performance_id, starts_at`,
  venue: `name, region, accessibility, latitude, longitude`,
};

export class CountsMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "catalogue_write" ("written_by" xid8 not null, "written_at" timestamptz not null default now(), primary key ("written_by"));`,
    );
    this.addSql(`create index "catalogue_write_written_at_index" on "catalogue_write" ("written_at");`);
    this.addSql(
      `create function note_catalogue_write() returns trigger language plpgsql as $$ begin
        insert into catalogue_write (written_by) values (pg_current_xact_id()) on conflict do nothing;
        return null;
      end $$;`,
    );
    for (const [table, columns] of Object.entries(COUNTED)) {
      this.addSql(
        `create trigger note_catalogue_write after insert or delete or truncate or update of ${columns} on "${table}"
          for each statement execute function note_catalogue_write();`,
      );
    }
  }
}
