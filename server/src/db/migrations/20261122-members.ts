import { Migration } from '@mikro-orm/migrations';

export class MembersMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "member" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "username" text not null, "name" text not null, "email" text not null, "email_verified" boolean not null default false, "role" text not null default 'member', "language" text not null default 'ko', "bio" text not null default '', "suspended_at" timestamptz null, "suspended_until" timestamptz null, "suspension_reason" text null, "follower_count" int not null default 0, "following_count" int not null default 0, "review_count" int not null default 0, "like_count" int not null default 0);`,
    );
    this.addSql(`alter table "member" add constraint "member_email_unique" unique ("email");`);
    this.addSql(`create unique index "member_username_unique" on "member" (lower("username"));`);
    this.addSql(
      `create table "api_key" ("id" serial primary key, "created_at" timestamptz not null default now(), "member_id" int not null, "name" text not null, "hash" text not null, "start" text not null, "last_used_at" timestamptz null);`,
    );
    this.addSql(`alter table "api_key" add constraint "api_key_hash_unique" unique ("hash");`);
    this.addSql(`create index "api_key_member_id_index" on "api_key" ("member_id");`);
    this.addSql(
      `create table "address_check" ("id" serial primary key, "created_at" timestamptz not null default now(), "hash" text not null, "email" text not null, "expires_at" timestamptz not null, "member_id" int null, "username" text null, "password" text null, "language" text not null);`,
    );
    this.addSql(`alter table "address_check" add constraint "address_check_hash_unique" unique ("hash");`);
    this.addSql(`create index "address_check_email_index" on "address_check" ("email");`);
    this.addSql(`create index "address_check_member_id_index" on "address_check" ("member_id");`);
    this.addSql(
      `create table "account" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "member_id" int not null, "provider_id" text not null, "account_id" text not null, "password" text null, "access_token" text null, "refresh_token" text null, "id_token" text null, "access_token_expires_at" timestamptz null, "refresh_token_expires_at" timestamptz null, "scope" text null);`,
    );
    this.addSql(`create index "account_member_id_index" on "account" ("member_id");`);
    this.addSql(
      `alter table "account" add constraint "account_provider_id_account_id_unique" unique ("provider_id", "account_id");`,
    );
    this.addSql(
      `create table "session" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "member_id" int not null, "token" text not null, "expires_at" timestamptz not null, "ip_address" text null, "user_agent" text null);`,
    );
    this.addSql(`alter table "session" add constraint "session_token_unique" unique ("token");`);
    this.addSql(`create index "session_member_id_index" on "session" ("member_id");`);
    this.addSql(
      `create table "verification" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "identifier" text not null, "value" text not null, "expires_at" timestamptz not null);`,
    );
    this.addSql(`create index "verification_identifier_index" on "verification" ("identifier");`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "address_check" add constraint "address_check_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "account" add constraint "account_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session" add constraint "session_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
  }
}
