/**
 * Runs SQL without parameters and gives its rows: `(sql) => em.getConnection().execute(sql)`, `async (sql) => (await
 * client.query(sql)).rows`.
 */
export type Query = (sql: string) => Promise<readonly object[]>;

/**
 * Throws an Error with the cure where the database finds no trigrams in Korean, as under ctype `C`: searches there
 * would quietly find nothing. Needs the extension pg_trgm, so it comes after the migrations.
 */
export async function assertKoreanTrigrams(query: Query): Promise<void> {
  const rows = await query("select coalesce(cardinality(show_trgm('뮤지컬')), 0) > 0 as found").catch(
    (cause: unknown) => {
      if ((cause as { code?: string }).code !== undefinedFunction) throw cause;
      throw new Error('The database lacks the extension pg_trgm: run `create extension pg_trgm` in it.', { cause });
    },
  );
  if (!(rows[0] as { found: boolean }).found)
    throw new Error(
      'The database cannot search Korean: its character type (LC_CTYPE) is C or another that knows no Hangul. Make one that does, ' +
        "`create database golden_ticket template template0 encoding 'UTF8' locale 'C.UTF-8'`, and set DATABASE_URL to it.",
    );
}

const undefinedFunction = '42883';
