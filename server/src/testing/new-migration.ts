import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openOrm } from '../db/orm.ts';
import { startThrowawayPostgres } from './postgres.ts';

/**
 * Writes the migration that takes the newest migrated schema to the entities: `pnpm migration <kebab-name>`. It is yours to read and
 * edit before it lands; then add it to `db/migrations/index.ts`.
 */
const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) throw new Error('give the migration a kebab-case name');

const postgres = await startThrowawayPostgres();
const orm = await openOrm(postgres.url);
try {
  await orm.migrator.up();
  const diff = await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
  const statements = diff.up.split('\n').filter((line) => line.trim() !== '');
  const folder = fileURLToPath(new URL('../db/migrations/', import.meta.url));
  await mkdir(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
  const className = `${name.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Migration`;
  const lines = statements.map((statement) => `    this.addSql(\`${statement.replaceAll('`', '\\`')}\`);`);
  await writeFile(
    `${folder}${day}-${name}.ts`,
    `import { Migration } from '@mikro-orm/migrations';\n\nexport class ${className} extends Migration {\n  override up(): void {\n${lines.join('\n')}\n  }\n}\n`,
  );
  process.stdout.write(`${statements.length} statements\n`);
} finally {
  await orm.close();
  await postgres.stop();
}
