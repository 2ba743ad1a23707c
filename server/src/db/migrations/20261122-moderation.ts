import { Migration } from '@mikro-orm/migrations';

export class ModerationMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_log" ("id" serial primary key, "created_at" timestamptz not null default now(), "operator_id" int not null, "action" text not null, "subject_kind" text not null, "subject_id" int not null, "reason" text not null);`,
    );
    this.addSql(
      `create table "report" ("id" serial primary key, "created_at" timestamptz not null default now(), "reporter_id" int null, "kind" text not null, "subject_id" int not null, "reason" text not null, "text" text not null, "state" text not null default 'open');`,
    );
    this.addSql(`create unique index report_one_open on report (kind, subject_id, reporter_id) where state = 'open';`);
    this.addSql(`create index "report_state_id_index" on "report" ("state", "id");`);
    this.addSql(`create index "report_reporter_id_index" on "report" ("reporter_id");`);
    this.addSql(`alter table "photo" add "hidden_at" timestamptz null, add "hidden_reason" text null;`);
    this.addSql(
      `alter table "report" add constraint "report_reporter_id_foreign" foreign key ("reporter_id") references "member" ("id") on delete set null;`,
    );
    this.addSql(
      `create function refuse_audit_change() returns trigger language plpgsql as $$ begin
        raise exception 'the audit log is only ever added to';
      end $$;`,
    );
    this.addSql(
      `create trigger refuse_audit_change before update or delete on "audit_log"
        for each row execute function refuse_audit_change();`,
    );
  }
}
