import { Migration } from '@mikro-orm/migrations';

export class SearchPlacesMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "search_place" ("performance_id" int not null, "plain" text not null, "keys" text not null, "initials" text not null, primary key ("performance_id"));`,
    );
    this.addSql(
      `create index "search_place_grams" on "search_place" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "search_place" add constraint "search_place_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on update cascade on delete cascade;`,
    );
  }
}
