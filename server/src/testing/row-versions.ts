import type { TestApp } from './app.ts';

/** Every row of our tables but those named, with the transaction that wrote it: two of these are equal if and only if nothing was written. */
export async function rowVersions(app: TestApp, except: readonly string[]): Promise<string[]> {
  const connection = app.em().getConnection();
  const tables = [...app.services.orm.getMetadata().getAll().values()].map(({ tableName }) => tableName);
  const versions = tables
    .filter((table) => !except.includes(table))
    .map((table) => `select '${table} ' || ctid || ' ' || xmin || ' ' || "${table}"::text as version from "${table}"`);
  const rows = await connection.execute<{ version: string }[]>(`${versions.join(' union all ')} order by 1`);
  return rows.map(({ version }) => version);
}
