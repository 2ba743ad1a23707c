import { Migration } from '@mikro-orm/migrations';

export class SearchMigration extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists fuzzystrmatch;`);
    this.addSql(`create table "search_word" ("word" text not null, primary key ("word"));`);
    this.addSql(
      `create index "search_word_grams" on "search_word" using gin ("word" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `create table "search_document" ("id" serial primary key, "performance_id" int null, "person_id" int null, "venue_id" int null, "plain" text not null, "keys" text not null, "initials" text not null, "ends_on" date null);`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_performance_id_unique" unique ("performance_id");`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_person_id_unique" unique ("person_id");`,
    );
    this.addSql(`alter table "search_document" add constraint "search_document_venue_id_unique" unique ("venue_id");`);
    this.addSql(
      `create index "search_document_grams" on "search_document" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off);`,
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
