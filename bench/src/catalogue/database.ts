import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../../server/src/db/migrate.ts';
import { generateCatalogue } from './generate.ts';
import type { CatalogueSize } from './generate.ts';

/** What follows from today (on or over) shifts with time: older ones are made anew. */
const KEEP_DAYS = 7;
const SERVER = join(import.meta.dirname, '../../../server/src');

/**
 * The URL of a database with a catalogue of `size` on the server at `serverUrl`, made if there is none for the present schema and
 * generator; `fresh` makes it in any case. Those of the same size that no longer fit are dropped.
 */
export async function catalogueDatabase(options: {
  serverUrl: string;
  size: CatalogueSize;
  fresh: boolean;
  log: (line: string) => void;
}): Promise<string> {
  const { serverUrl, size, fresh, log } = options;
  const family = `bench_${size.performances}_${size.people}_${size.venues}`;
  const name = `${family}_${await recipeHash()}`;
  const url = databaseUrl(serverUrl, name);
  const admin = new Client({ connectionString: databaseUrl(serverUrl, 'postgres') });
  await admin.connect();
  try {
    if (!fresh && (await isFinished(admin, name))) return url;
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`${family}_`],
    );
    for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`);
    log(`Making a catalogue of ${size.performances} performances, ${size.people} people, ${size.venues} venues`);
    await admin.query(`create database "${name}" template template0`);
    await migrate(url);
    await generateCatalogue(url, size, log);
    await admin.query(`comment on database "${name}" is '${new Date().toISOString().slice(0, 10)}'`);
    return url;
  } finally {
    await admin.end();
  }
}

/** The comment with the day is written last: a database without one was cut short. */
async function isFinished(admin: Client, name: string): Promise<boolean> {
  const { rows } = await admin.query<{ made: string | null }>(
    `select shobj_description(oid, 'pg_database') as made from pg_database where datname = $1`,
    [name],
  );
  const made = Date.parse(rows[0]?.made ?? '');
  return Date.now() - made < KEEP_DAYS * 86_400_000;
}

/** Of everything that decides what is in such a database: the migrations, the generator, and what fills the search. */
async function recipeHash(): Promise<string> {
  const files = [join(SERVER, 'features/search/index-names.ts'), join(SERVER, 'features/search/search-text.ts')];
  for (const folder of [join(SERVER, 'db/migrations'), import.meta.dirname])
    for (const file of (await readdir(folder)).toSorted()) files.push(join(folder, file));
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 8);
}

function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
