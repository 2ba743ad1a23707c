import { Migration } from '@mikro-orm/migrations';

export class ReviewsMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "idempotency_key" ("id" serial primary key, "created_at" timestamptz not null default now(), "member_id" int not null, "key" uuid not null, "hash" text not null, "answer" jsonb null);`,
    );
    this.addSql(`create index "idempotency_key_created_at_index" on "idempotency_key" ("created_at");`);
    this.addSql(
      `alter table "idempotency_key" add constraint "idempotency_key_member_id_key_unique" unique ("member_id", "key");`,
    );
    this.addSql(
      `create table "review" ("id" serial primary key, "created_at" timestamptz not null default now(), "edited_at" timestamptz null, "performance_id" int not null, "author_id" int null, "rating" int not null, "body" text not null, "seen_on" date null, "seat_section" text null, "seat_row" text null, "seat_number" text null, "seat_view" text null, "spoiler" boolean not null default false, "helpful_count" int not null default 0, "comment_count" int not null default 0, "photo_count" int not null default 0, "hidden_at" timestamptz null, "hidden_reason" text null);`,
    );
    this.addSql(
      `create index review_by_helpful on review (performance_id, helpful_count desc, id desc) where hidden_at is null;`,
    );
    this.addSql(`create index review_by_id on review (performance_id, id desc) where hidden_at is null;`);
    this.addSql(
      `create index review_by_rating on review (performance_id, rating, id, photo_count, author_id) where hidden_at is null;`,
    );
    this.addSql(`create index "review_author_id_id_index" on "review" ("author_id", "id");`);
    this.addSql(
      `create unique index review_one_a_visit on review (performance_id, author_id, coalesce(seen_on, '-infinity'::date));`,
    );
    this.addSql(
      `create table "review_photo" ("id" serial primary key, "review_id" int not null, "photo_id" int not null, "position" int not null);`,
    );
    this.addSql(`alter table "review_photo" add constraint "review_photo_photo_id_unique" unique ("photo_id");`);
    this.addSql(
      `alter table "review_photo" add constraint "review_photo_review_id_position_unique" unique ("review_id", "position");`,
    );
    this.addSql(
      `create table "helpful_vote" ("id" serial primary key, "created_at" timestamptz not null default now(), "review_id" int not null, "member_id" int not null);`,
    );
    this.addSql(`create index "helpful_vote_member_id_index" on "helpful_vote" ("member_id");`);
    this.addSql(
      `alter table "helpful_vote" add constraint "helpful_vote_review_id_member_id_unique" unique ("review_id", "member_id");`,
    );
    this.addSql(
      `create table "comment" ("id" serial primary key, "created_at" timestamptz not null default now(), "edited_at" timestamptz null, "review_id" int not null, "author_id" int null, "parent_id" int null, "body" text not null, "reply_count" int not null default 0, "removed_at" timestamptz null, "hidden_at" timestamptz null, "hidden_reason" text null);`,
    );
    this.addSql(`create index "comment_review_id_parent_id_id_index" on "comment" ("review_id", "parent_id", "id");`);
    this.addSql(`create index "comment_parent_id_index" on "comment" ("parent_id");`);
    this.addSql(`create index "comment_author_id_index" on "comment" ("author_id");`);
    this.addSql(
      `alter table "idempotency_key" add constraint "idempotency_key_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "review" add constraint "review_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "review" add constraint "review_author_id_foreign" foreign key ("author_id") references "member" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "review_photo" add constraint "review_photo_review_id_foreign" foreign key ("review_id") references "review" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "review_photo" add constraint "review_photo_photo_id_foreign" foreign key ("photo_id") references "photo" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "helpful_vote" add constraint "helpful_vote_review_id_foreign" foreign key ("review_id") references "review" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "helpful_vote" add constraint "helpful_vote_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "comment" add constraint "comment_review_id_foreign" foreign key ("review_id") references "review" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "comment" add constraint "comment_author_id_foreign" foreign key ("author_id") references "member" ("id") on delete set null;`,
    );
  }
}
