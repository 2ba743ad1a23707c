import { Migration } from '@mikro-orm/migrations';

export class ListFiltersMigration extends Migration {
  override up(): void {
    this.addSql(`drop index performance_current_by_likes;`);
    this.addSql(`drop index performance_current_by_listing;`);
    this.addSql(`drop index performance_current_by_end;`);
    this.addSql(`drop index performance_current_by_kind;`);
    this.addSql(`drop index performance_shown_by_likes;`);
    this.addSql(`drop index performance_shown_by_listing;`);
    this.addSql(`drop index performance_shown_by_end;`);
    this.addSql(`drop index performance_shown_by_kind;`);
    this.addSql(`alter table "performance" add "teaser_id" text null;`);
    this.addSql(
      `create index performance_current_by_likes on performance (like_count desc, id desc, genre, region, venue_id, starts_on, ends_on, lowest_price, free, minimum_age_months, showings_until) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_listing on performance (listing_order desc, id desc, genre, region, venue_id, starts_on, ends_on, lowest_price, free, minimum_age_months, showings_until) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_start on performance (starts_on, id, genre, region, venue_id, ends_on, lowest_price, free, minimum_age_months, showings_until) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_end on performance (ends_on, id, genre, region, venue_id, starts_on, lowest_price, free, minimum_age_months, showings_until) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_likes on performance (like_count desc, id desc, genre, region, venue_id, starts_on, ends_on, lowest_price, free, minimum_age_months, showings_until) where hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_listing on performance (listing_order desc, id desc, genre, region, venue_id, starts_on, ends_on, lowest_price, free, minimum_age_months, showings_until) where hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_end on performance (ends_on desc, id desc, genre, region, venue_id, starts_on, lowest_price, free, minimum_age_months, showings_until) where hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_genre on performance (genre, like_count desc, id desc, region, venue_id, starts_on, ends_on, lowest_price, free, minimum_age_months, showings_until) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_venue on performance (venue_id, like_count desc, id desc, genre, region, starts_on, ends_on, lowest_price, free, minimum_age_months, showings_until) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_kind on performance (genre, region, venue_id, ends_on, starts_on, id, lowest_price, free, minimum_age_months, showings_until) where hidden_at is null;`,
    );
  }
}
