import { Migration } from '@mikro-orm/migrations';

export class KopisImportMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "import_task" ("id" serial primary key, "run_id" int not null, "kind" text not null, "target" text not null, "attempts" int not null default 0, "outcome" text null);`,
    );
    this.addSql(
      `alter table "import_task" add constraint "import_task_run_id_kind_target_unique" unique ("run_id", "kind", "target");`,
    );
    this.addSql(`alter table "import_run" add "failure" text null, add "outcomes" jsonb null;`);
    this.addSql(`create unique index "import_run_unfinished" on "import_run" ((true)) where "finished_at" is null;`);
    this.addSql(`alter table "kopis_gate" add "pauses" int not null default 0;`);
    this.addSql(
      `alter table "import_task" add constraint "import_task_run_id_foreign" foreign key ("run_id") references "import_run" ("id") on delete cascade;`,
    );
  }
}
