import { Migration } from '@mikro-orm/migrations';

export class OperatorsPerformancesMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "showing_cast" ("id" serial primary key, "showing_id" int not null, "person_id" int not null, "part" text null, "position" int not null);`,
    );
    this.addSql(`create index "showing_cast_person_id_index" on "showing_cast" ("person_id");`);
    this.addSql(
      `alter table "showing_cast" add constraint "showing_cast_showing_id_position_unique" unique ("showing_id", "position");`,
    );
    this.addSql(
      `alter table "performance" add "pinned" text[] not null default '{}', add "revision" int not null default 1, add "withdrawn_showings" text[] not null default '{}';`,
    );
    this.addSql(
      `alter table "showing_cast" add constraint "showing_cast_showing_id_foreign" foreign key ("showing_id") references "showing" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "showing_cast" add constraint "showing_cast_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`,
    );
  }
}
