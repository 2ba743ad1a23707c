import { Client } from 'pg';
import { assertKoreanTrigrams } from './korean-trigrams.ts';
import { openOrm } from './orm.ts';

/** Taken while migrating, so that servers that start together do it one after another. */
const MIGRATION_LOCK = 7_061_747;
const OLDEST_POSTGRES = 150_000;

/**
 * Brings the database at `url` to the newest schema and checks that it can carry us: PostgreSQL 15 or newer, Korean trigrams. Safe to run
 * from many processes at once. Throws an Error that says what to do where the database does not fit.
 */
export async function migrate(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    if ((rows[0]?.version ?? 0) < OLDEST_POSTGRES) throw new Error('DATABASE_URL needs PostgreSQL 15 or newer');
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await using stack = new AsyncDisposableStack();
    const orm = stack.adopt(await openOrm(url, 2), (opened) => opened.close());
    await orm.migrator.up();
    await assertKoreanTrigrams((statement) => client.query(statement).then((result) => result.rows));
  } finally {
    await client.end();
  }
}
