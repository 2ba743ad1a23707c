import { Migration } from '@mikro-orm/migrations';

export class SearchMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "search_person" ("person_id" int not null, "plain" text not null, "keys" text not null, "initials" text not null, primary key ("person_id"));`,
    );
    this.addSql(
      `create index "search_person_grams" on "search_person" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create table "search_word" ("word" text collate "C" not null, primary key ("word"));`);
    this.addSql(
      `create table "search_performance" ("performance_id" int not null, "plain" text not null, "keys" text not null, "initials" text not null, "ends_on" date not null, "archived" boolean not null, primary key ("performance_id"));`,
    );
    this.addSql(
      `create index "search_performance_grams_current" on "search_performance" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off) where "archived" = false;`,
    );
    this.addSql(
      `create index "search_performance_grams_archived" on "search_performance" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off) where "archived" = true;`,
    );
    this.addSql(
      `create index "search_performance_keys_beginning" on "search_performance" (left("keys", 40) text_pattern_ops) where "archived" = true;`,
    );
    this.addSql(
      `create index "search_performance_initials_beginning" on "search_performance" (left("initials", 40) text_pattern_ops) where "archived" = true;`,
    );
    this.addSql(
      `create table "search_venue" ("venue_id" int not null, "plain" text not null, "keys" text not null, "initials" text not null, primary key ("venue_id"));`,
    );
    this.addSql(
      `create index "search_venue_grams" on "search_venue" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "search_person" add constraint "search_person_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "search_performance" add constraint "search_performance_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "search_venue" add constraint "search_venue_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on update cascade on delete cascade;`,
    );
  }
}
