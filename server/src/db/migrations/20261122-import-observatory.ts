import { Migration } from '@mikro-orm/migrations';

export class ImportObservatoryMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "kopis_replay" ("id" serial primary key, "started_at" timestamptz not null, "finished_at" timestamptz null, "total" int not null, "done" int not null default 0, "outcomes" jsonb not null default '{}', "last_document_id" int not null default 0);`,
    );
    this.addSql(
      `create unique index "kopis_replay_unfinished" on "kopis_replay" ((true)) where "finished_at" is null;`,
    );
    this.addSql(
      `alter table "import_run" add "pages" jsonb null, add "blocked" int not null default 0, add "unanswered" int not null default 0;`,
    );
    this.addSql(
      `alter table "kopis_gate" add "cause" text null, add "held_at" timestamptz null, add "held_reason" text null;`,
    );
  }
}
