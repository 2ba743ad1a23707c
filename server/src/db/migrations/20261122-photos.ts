import { Migration } from '@mikro-orm/migrations';

export class PhotosMigration extends Migration {
  override up(): void {
    this.addSql(
      `create table "photo" ("id" serial primary key, "created_at" timestamptz not null default now(), "member_id" int null, "state" text not null default 'staged', "key" text not null, "size" int not null, "width" int not null, "height" int not null, "color" text not null, "blur" text not null, "widths" int[] not null default '{}');`,
    );
    this.addSql(`alter table "photo" add constraint "photo_key_unique" unique ("key");`);
    this.addSql(`create index "photo_member_id_state_index" on "photo" ("member_id", "state");`);
    this.addSql(
      `alter table "photo" add constraint "photo_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete set null;`,
    );
  }
}
