import type { Client } from 'pg';
import { belongings } from './belongings.ts';
import { performances, showings } from './performances.ts';
import { images, people, venues } from './surroundings.ts';

/** How much a generated catalogue holds; showings, credits, tiers, links and images follow from the performances. */
export interface CatalogueSize {
  performances: number;
  people: number;
  venues: number;
}

/** Fills a migrated, empty database: always the same rows for a size, but for their dates, which lie around today. */
export async function generateCatalogue(client: Client, size: CatalogueSize, log: (line: string) => void) {
  const statements = [...venues(size), people(size), images(size), performances(size), showings(), ...belongings(size)];
  await client.query(`set timezone = 'UTC'`);
  // A parallel plan would draw from several generators, in no order.
  await client.query('set max_parallel_workers_per_gather = 0');
  // Spares the checks of foreign keys, half of the time. It takes rights that a given server may not grant.
  await client.query('set session_replication_role = replica').catch(() => undefined);
  await client.query('select setseed(0.2026)');
  for (const statement of statements) {
    const startedAt = performance.now();
    const { rowCount } = await client.query(statement);
    const table = /insert into (\w+)/.exec(statement)?.[1];
    log(`  ${table}: ${rowCount} rows in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
}
