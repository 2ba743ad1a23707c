import { Migration } from '@mikro-orm/migrations';

export class LikesFollowsBlocksMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "follow" ("id" serial primary key, "created_at" timestamptz not null default now(), "follower_id" int not null, "followed_id" int not null);`,
    );
    this.addSql(`create index "follow_follower_id_id_index" on "follow" ("follower_id", "id");`);
    this.addSql(`create index "follow_followed_id_id_index" on "follow" ("followed_id", "id");`);
    this.addSql(
      `alter table "follow" add constraint "follow_follower_id_followed_id_unique" unique ("follower_id", "followed_id");`,
    );
    this.addSql(
      `create table "block" ("id" serial primary key, "created_at" timestamptz not null default now(), "blocker_id" int not null, "blocked_id" int not null);`,
    );
    this.addSql(`create index "block_blocked_id_blocker_id_index" on "block" ("blocked_id", "blocker_id");`);
    this.addSql(
      `alter table "block" add constraint "block_blocker_id_blocked_id_unique" unique ("blocker_id", "blocked_id");`,
    );
    this.addSql(
      `create table "person_like" ("id" serial primary key, "created_at" timestamptz not null default now(), "member_id" int not null, "person_id" int not null);`,
    );
    this.addSql(`create index "person_like_member_id_id_index" on "person_like" ("member_id", "id");`);
    this.addSql(
      `alter table "person_like" add constraint "person_like_person_id_member_id_unique" unique ("person_id", "member_id");`,
    );
    this.addSql(
      `create table "performance_like" ("id" serial primary key, "created_at" timestamptz not null default now(), "member_id" int not null, "performance_id" int not null);`,
    );
    this.addSql(`create index "performance_like_member_id_id_index" on "performance_like" ("member_id", "id");`);
    this.addSql(
      `alter table "performance_like" add constraint "performance_like_performance_id_member_id_unique" unique ("performance_id", "member_id");`,
    );
    this.addSql(
      `create table "venue_like" ("id" serial primary key, "created_at" timestamptz not null default now(), "member_id" int not null, "venue_id" int not null);`,
    );
    this.addSql(`create index "venue_like_member_id_id_index" on "venue_like" ("member_id", "id");`);
    this.addSql(
      `alter table "venue_like" add constraint "venue_like_venue_id_member_id_unique" unique ("venue_id", "member_id");`,
    );
    this.addSql(`alter table "person" add "like_count" int not null default 0;`);
    this.addSql(`alter table "venue" add "like_count" int not null default 0;`);
    this.addSql(
      `alter table "follow" add constraint "follow_follower_id_foreign" foreign key ("follower_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "follow" add constraint "follow_followed_id_foreign" foreign key ("followed_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "block" add constraint "block_blocker_id_foreign" foreign key ("blocker_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "block" add constraint "block_blocked_id_foreign" foreign key ("blocked_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "person_like" add constraint "person_like_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "person_like" add constraint "person_like_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "performance_like" add constraint "performance_like_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "performance_like" add constraint "performance_like_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "venue_like" add constraint "venue_like_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "venue_like" add constraint "venue_like_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on delete cascade;`,
    );
  }
}
