import { Migration } from '@mikro-orm/migrations';

export class CatalogueMigration extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(
      `create table "image" ("id" serial primary key, "created_at" timestamptz not null default now(), "source_url" text not null, "state" text not null default 'waiting', "failure" text null, "key" text null, "width" int null, "height" int null, "widths" int[] not null default '{}', "color" text null, "blur" text null);`,
    );
    this.addSql(`alter table "image" add constraint "image_source_url_unique" unique ("source_url");`);
    this.addSql(
      `create table "import_problem" ("id" serial primary key, "kind" text not null, "source_id" text not null, "cause" text not null, "detail" text null, "first_seen_at" timestamptz not null, "last_seen_at" timestamptz not null, "count" int not null default 1);`,
    );
    this.addSql(
      `alter table "import_problem" add constraint "import_problem_kind_source_id_cause_unique" unique ("kind", "source_id", "cause");`,
    );
    this.addSql(
      `create table "import_run" ("id" serial primary key, "created_at" timestamptz not null default now(), "kind" text not null, "changed_since" date null, "started_at" timestamptz not null, "finished_at" timestamptz null);`,
    );
    this.addSql(
      `create table "kopis_gate" ("id" int not null, "next_at" timestamptz not null, "paused_until" timestamptz null, "failures" int not null default 0, primary key ("id"));`,
    );
    this.addSql(
      `create table "person" ("id" serial primary key, "created_at" timestamptz not null default now(), "name" text not null);`,
    );
    this.addSql(`alter table "person" add constraint "person_name_unique" unique ("name");`);
    this.addSql(
      `create table "source_document" ("id" serial primary key, "kind" text not null, "source_id" text not null, "body" bytea not null, "sha256" text not null, "fetched_at" timestamptz not null);`,
    );
    this.addSql(
      `alter table "source_document" add constraint "source_document_kind_source_id_unique" unique ("kind", "source_id");`,
    );
    this.addSql(
      `create table "venue" ("id" serial primary key, "created_at" timestamptz not null default now(), "source" text not null, "source_id" text not null, "source_updated_at" timestamptz null, "fetched_at" timestamptz not null, "name" text not null, "address" text null, "region" text null, "district" text null, "latitude" double precision null, "longitude" double precision null, "phone" text null, "homepage" text null, "seats" int null, "opened_year" int null, "facility_type" text null, "amenities" text[] not null default '{}', "accessibility" text[] not null default '{}');`,
    );
    this.addSql(`create index "venue_region_name_id_index" on "venue" ("region", "name", "id");`);
    this.addSql(`create index "venue_latitude_longitude_index" on "venue" ("latitude", "longitude");`);
    this.addSql(`alter table "venue" add constraint "venue_source_source_id_unique" unique ("source", "source_id");`);
    this.addSql(
      `create table "hall" ("id" serial primary key, "venue_id" int not null, "source_id" text null, "name" text not null, "seats" int null, "wheelchair_seats" int null, "stage_area" text null, "orchestra_pit" boolean null, "rehearsal_room" boolean null, "dressing_rooms" int null, "outdoor_stage" boolean null);`,
    );
    this.addSql(`alter table "hall" add constraint "hall_venue_id_name_unique" unique ("venue_id", "name");`);
    this.addSql(
      `create table "performance" ("id" serial primary key, "created_at" timestamptz not null default now(), "source" text not null, "source_id" text not null, "source_updated_at" timestamptz null, "fetched_at" timestamptz not null, "title" text not null, "genre" text not null, "genre_text" text not null, "starts_on" date not null, "ends_on" date not null, "open_run" boolean not null default false, "venue_id" int null, "hall_id" int null, "venue_text" text null, "region" text null, "timetable_text" text null, "price_text" text null, "age_text" text null, "running_time_text" text null, "cast_text" text null, "crew_text" text null, "unread" text[] not null default '{}', "running_minutes" int null, "minimum_age_months" int null, "free" boolean not null default false, "lowest_price" int null, "highest_price" int null, "cast_and_others" boolean not null default false, "crew_and_others" boolean not null default false, "synopsis" text null, "producer" text null, "flags" text[] not null default '{}', "poster_id" int null, "listing_order" bigint not null, "archived" boolean not null default false, "hidden_at" timestamptz null, "missed_fetches" int not null default 0, "like_count" int not null default 0, "review_count" int not null default 0, "rating_sum" int not null default 0);`,
    );
    this.addSql(
      `create index "performance_popular" on "performance" ("like_count" desc, "id" desc) where "archived" = false and "hidden_at" is null;`,
    );
    this.addSql(
      `create index "performance_newest" on "performance" ("listing_order" desc, "id" desc) where "archived" = false and "hidden_at" is null;`,
    );
    this.addSql(
      `create index "performance_ending" on "performance" ("ends_on", "id") where "archived" = false and "hidden_at" is null;`,
    );
    this.addSql(
      `create index "performance_genre_popular" on "performance" ("genre", "like_count" desc, "id" desc) where "archived" = false and "hidden_at" is null;`,
    );
    this.addSql(
      `create index "performance_genre_newest" on "performance" ("genre", "listing_order" desc, "id" desc) where "archived" = false and "hidden_at" is null;`,
    );
    this.addSql(
      `create index "performance_genre_ending" on "performance" ("genre", "ends_on", "id") where "archived" = false and "hidden_at" is null;`,
    );
    this.addSql(
      `create index "performance_ended" on "performance" ("ends_on" desc, "id" desc) where "hidden_at" is null;`,
    );
    this.addSql(`create index "performance_venue_id_index" on "performance" ("venue_id");`);
    this.addSql(
      `alter table "performance" add constraint "performance_source_source_id_unique" unique ("source", "source_id");`,
    );
    this.addSql(
      `create table "showing" ("id" serial primary key, "performance_id" int not null, "starts_at" timestamptz(0) not null, "confirmed" boolean not null default false);`,
    );
    this.addSql(`create index "showing_starts_at_performance_id_index" on "showing" ("starts_at", "performance_id");`);
    this.addSql(
      `alter table "showing" add constraint "showing_performance_id_starts_at_unique" unique ("performance_id", "starts_at");`,
    );
    this.addSql(
      `create table "seller_link" ("id" serial primary key, "performance_id" int not null, "position" int not null, "name" text not null, "url" text not null);`,
    );
    this.addSql(
      `alter table "seller_link" add constraint "seller_link_performance_id_position_unique" unique ("performance_id", "position");`,
    );
    this.addSql(
      `create table "price_tier" ("id" serial primary key, "performance_id" int not null, "position" int not null, "name" text not null, "price" int not null);`,
    );
    this.addSql(
      `alter table "price_tier" add constraint "price_tier_performance_id_position_unique" unique ("performance_id", "position");`,
    );
    this.addSql(
      `create table "performance_image" ("id" serial primary key, "performance_id" int not null, "image_id" int not null, "position" int not null);`,
    );
    this.addSql(`create index "performance_image_image_id_index" on "performance_image" ("image_id");`);
    this.addSql(
      `alter table "performance_image" add constraint "performance_image_performance_id_position_unique" unique ("performance_id", "position");`,
    );
    this.addSql(
      `create table "credit" ("id" serial primary key, "performance_id" int not null, "person_id" int not null, "role" text not null, "part" text null, "position" int not null);`,
    );
    this.addSql(`create index "credit_person_id_performance_id_index" on "credit" ("person_id", "performance_id");`);
    this.addSql(
      `alter table "credit" add constraint "credit_performance_id_role_position_unique" unique ("performance_id", "role", "position");`,
    );
    this.addSql(
      `create table "change" ("id" serial primary key, "performance_id" int not null, "field" text not null, "from_text" text null, "to_text" text null, "source" text not null, "changed_at" timestamptz not null);`,
    );
    this.addSql(`create index "change_performance_id_changed_at_index" on "change" ("performance_id", "changed_at");`);
    this.addSql(
      `create table "box_office_entry" ("id" serial primary key, "genre" text null, "rank" int not null, "source_id" text not null, "performance_id" int null, "title" text not null, "venue_text" text null, "from_date" date not null, "to_date" date not null, "collected_at" timestamptz not null);`,
    );
    this.addSql(`create index "box_office_entry_genre_rank_index" on "box_office_entry" ("genre", "rank");`);
    this.addSql(`create index "box_office_entry_performance_id_index" on "box_office_entry" ("performance_id");`);
    this.addSql(
      `alter table "hall" add constraint "hall_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "performance" add constraint "performance_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "performance" add constraint "performance_hall_id_foreign" foreign key ("hall_id") references "hall" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "performance" add constraint "performance_poster_id_foreign" foreign key ("poster_id") references "image" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "showing" add constraint "showing_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "seller_link" add constraint "seller_link_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "price_tier" add constraint "price_tier_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "performance_image" add constraint "performance_image_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "performance_image" add constraint "performance_image_image_id_foreign" foreign key ("image_id") references "image" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "credit" add constraint "credit_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "credit" add constraint "credit_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "change" add constraint "change_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "box_office_entry" add constraint "box_office_entry_performance_id_foreign" foreign key ("performance_id") references "performance" ("id") on delete set null;`,
    );
  }
}
