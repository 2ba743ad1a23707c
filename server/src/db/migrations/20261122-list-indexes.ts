import { Migration } from '@mikro-orm/migrations';

export class ListIndexesMigration extends Migration {
  override up(): void {
    this.addSql(`drop index "performance_ended";`);
    this.addSql(`drop index "performance_ending";`);
    this.addSql(`drop index "performance_genre_ending";`);
    this.addSql(`drop index "performance_genre_newest";`);
    this.addSql(`drop index "performance_genre_popular";`);
    this.addSql(`drop index "performance_newest";`);
    this.addSql(`drop index "performance_popular";`);
    this.addSql(
      `create index performance_current_by_likes on performance (like_count desc, id desc, genre, region, starts_on, ends_on) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_listing on performance (listing_order desc, id desc, genre, region, starts_on, ends_on) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_end on performance (ends_on, id, genre, region, starts_on) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_likes on performance (like_count desc, id desc, genre, region, ends_on) where hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_listing on performance (listing_order desc, id desc, genre, region, ends_on) where hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_end on performance (ends_on desc, id desc, genre, region) where hidden_at is null;`,
    );
    this.addSql(
      `create index performance_current_by_kind on performance (genre, region, starts_on, ends_on) where archived = false and hidden_at is null;`,
    );
    this.addSql(
      `create index performance_shown_by_kind on performance (genre, region, ends_on) where hidden_at is null;`,
    );
  }
}
