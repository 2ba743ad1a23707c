import { Migration } from '@mikro-orm/migrations';

export class OperatorsPeopleMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "fact_change" ("id" serial primary key, "kind" text not null, "subject_id" int not null, "field" text not null, "from_text" text null, "to_text" text null, "operator_id" int not null, "changed_at" timestamptz not null);`,
    );
    this.addSql(`create index "fact_change_kind_subject_id_id_index" on "fact_change" ("kind", "subject_id", "id");`);
    this.addSql(
      `alter table "person" add "leads_to_id" int null, add "merged_at" timestamptz null, add "revision" int not null default 1;`,
    );
    this.addSql(`create index "person_other_names" on "person" ("leads_to_id") where "leads_to_id" is not null;`);
    this.addSql(`alter table "search_person" add "found_id" int null;`);
    this.addSql(`update "search_person" set "found_id" = "person_id";`);
    this.addSql(`alter table "search_person" alter column "found_id" set not null;`);
  }
}
