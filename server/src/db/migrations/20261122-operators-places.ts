import { Migration } from '@mikro-orm/migrations';

export class OperatorsPlacesMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "banner" ("id" serial primary key, "created_at" timestamptz not null default now(), "position" int not null, "title" text not null, "text" text null, "performance_id" int null, "path" text null, "photo_id" int null, "starts_on" date null, "ends_on" date null, "revision" int not null default 1);`,
    );
    this.addSql(`create index "banner_performance_id_index" on "banner" ("performance_id");`);
    this.addSql(`create index "banner_photo_id_index" on "banner" ("photo_id");`);
    this.addSql(
      `alter table "venue" add "pinned" text[] not null default '{}', add "revision" int not null default 1, add "hidden_at" timestamptz null;`,
    );
    this.addSql(
      `alter table "hall" add "source_name" text null, add "pinned" text[] not null default '{}', add "removed_at" timestamptz null, add "leads_to_id" int null;`,
    );
    this.addSql(
      `alter table "banner" add constraint "banner_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "banner" add constraint "banner_photo_id_foreign" foreign key ("photo_id") references "photo" ("id") on delete set null;`,
    );
    // Lists of venues leave hidden ones out, so counts of them are counted again when that changes.
    this.addSql(`drop trigger note_catalogue_write on "venue";`);
    this.addSql(
      `create trigger note_catalogue_write after insert or delete or truncate or update of name, region, accessibility, latitude, longitude, hidden_at
        on "venue" for each statement execute function note_catalogue_write();`,
    );
  }
}
