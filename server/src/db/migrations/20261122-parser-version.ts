import { Migration } from '@mikro-orm/migrations';

export class ParserVersionMigration extends Migration {
  override up(): void {
    this.addSql(`alter table "source_document" add "parser_version" int not null default 0;`);
  }
}
