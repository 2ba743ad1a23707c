import { Migration } from '@mikro-orm/migrations';

export class MemberPicturesMigration extends Migration {
  override up(): void {
    this.addSql(`alter table "member" add "picture" jsonb null, add "picture_key" text null;`);
  }
}
