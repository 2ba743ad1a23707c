import { Migration } from '@mikro-orm/migrations';

export class MailedLinksMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "mailed_link" ("id" serial primary key, "created_at" timestamptz not null default now(), "kind" text not null, "hash" text not null, "email" text not null, "expires_at" timestamptz not null, "member_id" int null, "username" text null, "password" text null, "language" text not null);`,
    );
    this.addSql(`alter table "mailed_link" add constraint "mailed_link_hash_unique" unique ("hash");`);
    this.addSql(`create index "mailed_link_email_index" on "mailed_link" ("email");`);
    this.addSql(`create index "mailed_link_member_id_index" on "mailed_link" ("member_id");`);
    this.addSql(
      `create unlogged table "rate_count" ("key" text not null, "count" int not null, "resets_at" timestamptz not null, primary key ("key"));`,
    );
    this.addSql(`create index "rate_count_resets_at_index" on "rate_count" ("resets_at");`);
    this.addSql(`alter table "member" add "image" text null;`);
    this.addSql(`drop table if exists "address_check" cascade;`);
    this.addSql(
      `alter table "mailed_link" add constraint "mailed_link_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
  }
}
