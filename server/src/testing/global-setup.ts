import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openOrm } from '../db/orm.ts';
import { jobs } from '../jobs.ts';
import { createLog } from '../log.ts';
import { openQueue } from '../queue/queue.ts';
import { startThrowawayPostgres } from './postgres.ts';
import { TEMPLATE, databaseUrl } from './template.ts';

/** One throwaway server a run, with one migrated template database that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowawayPostgres();
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrateTemplate(databaseUrl(postgres.url, TEMPLATE));
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}

async function migrateTemplate(url: string): Promise<void> {
  const orm = await openOrm(url);
  await orm.migrator.up();
  await (await openQueue({ url, orm, jobs, log: createLog('warn'), worker: false }))[Symbol.asyncDispose]();
  await orm.close();
}
