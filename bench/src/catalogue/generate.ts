import { Client } from 'pg';
import { belongings } from './belongings.ts';
import { fillSearch } from './fill-search.ts';
import { performances, showings } from './performances.ts';
import { images, people, venues } from './surroundings.ts';

/** How much a generated catalogue holds; showings, credits, tiers, links and images follow from the performances. */
export interface CatalogueSize {
  performances: number;
  people: number;
  venues: number;
}

/** Fills a migrated, empty database: always the same rows for a size, but for their dates, which lie around today. */
export async function generateCatalogue(url: string, size: CatalogueSize, log: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const indexes = await dropIndexes(client);
    await insertRows(client, size, log);
    await fillSearch(url, size, log);
    await client.query(`set maintenance_work_mem = '256MB'`);
    for (const definition of indexes) await timed(log, definition, () => client.query(definition));
    await timed(log, 'vacuum (analyze)', () => client.query('vacuum (analyze)'));
    // Or it would run while we measure. It takes rights that a given server may not grant.
    await client.query('checkpoint').catch(() => undefined);
  } finally {
    await client.end();
  }
}

/** Answers how to make them again: on a full table, in a fraction of the time. Those that hold something unique stay. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes
    where schemaname = 'public' and indexname not in (select conname from pg_constraint)`,
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  return rows.map(({ indexdef }) => indexdef);
}

async function insertRows(client: Client, size: CatalogueSize, log: (line: string) => void): Promise<void> {
  await client.query(`set timezone = 'UTC'`);
  // A parallel plan would draw from several generators, in no order.
  await client.query('set max_parallel_workers_per_gather = 0');
  // Spares the checks of foreign keys, half of the time. It takes rights that a given server may not grant.
  await client.query('set session_replication_role = replica').catch(() => undefined);
  await client.query('select setseed(0.2026)');
  const statements = [...venues(size), people(size), images(size), performances(size), showings(), ...belongings(size)];
  for (const statement of statements) await timed(log, statement, () => client.query(statement));
}

async function timed(log: (line: string) => void, statement: string, work: () => Promise<unknown>): Promise<void> {
  const startedAt = performance.now();
  await work();
  const seconds = (performance.now() - startedAt) / 1000;
  if (seconds > 1) log(`  ${seconds.toFixed(0)} s: ${statement.trim().split(/\s+/).slice(0, 6).join(' ')} …`);
}
