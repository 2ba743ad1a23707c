import { Migration } from '@mikro-orm/migrations';

export class SearchMigration extends Migration {
  override up(): void {
    this.addSql(`create table "search_word" ("word" text collate "C" not null, primary key ("word"));`);
    this.addSql(
      `create table "search_document" ("id" serial primary key, "performance_id" int null, "person_id" int null, "venue_id" int null, "plain" text not null, "keys" text not null, "initials" text not null, "ends_on" date null, "archived" boolean not null default false);`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_performance_id_unique" unique ("performance_id");`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_person_id_unique" unique ("person_id");`,
    );
    this.addSql(`alter table "search_document" add constraint "search_document_venue_id_unique" unique ("venue_id");`);
    this.addSql(
      `create index "search_document_current" on "search_document" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off) where "performance_id" is not null and "archived" = false;`,
    );
    this.addSql(
      `create index "search_document_archived" on "search_document" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off) where "performance_id" is not null and "archived" = true;`,
    );
    this.addSql(
      `create index "search_document_people" on "search_document" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off) where "person_id" is not null;`,
    );
    this.addSql(
      `create index "search_document_venues" on "search_document" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off) where "venue_id" is not null;`,
    );
    this.addSql(
      `create index "search_document_archived_keys" on "search_document" (left("keys", 40) text_pattern_ops) where "performance_id" is not null and "archived" = true;`,
    );
    this.addSql(
      `create index "search_document_archived_initials" on "search_document" (left("initials", 40) text_pattern_ops) where "performance_id" is not null and "archived" = true;`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on delete cascade;`,
    );
  }
}
