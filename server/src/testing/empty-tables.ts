import type { Orm } from '../db/orm.ts';

/** From so many rows on, dropping a table's files is faster than deleting rows; below, it is fifty times slower. */
const MANY = 10_000;

/**
 * Empties every table of ours and starts its ids at 1 again, as if the database had just been made. Only those that hold anything are
 * touched: most tests fill a few of dozens. Triggers and foreign keys are left out of it, which takes a superuser.
 */
export async function emptyTables(orm: Orm): Promise<void> {
  const tables = [...orm.getMetadata().getAll().values()].map(({ tableName, properties }) => ({
    table: tableName,
    hasId: Object.values(properties).some(({ fieldNames, autoincrement }) => autoincrement && fieldNames[0] === 'id'),
  }));
  const names = (chosen: { table: string }[]) => `array[${chosen.map(({ table }) => `'${table}'`).join(', ')}]::text[]`;
  await orm.em.getConnection().execute(`
    do $$ declare
      name text;
      rows int;
    begin
      perform set_config('session_replication_role', 'replica', true);
      foreach name in array ${names(tables)} loop
        execute format('select count(*) from (select from %I limit ${MANY}) of_them', name) into rows;
        continue when rows = 0;
        if rows < ${MANY} then execute format('delete from %I', name);
        else execute format('truncate %I cascade', name);
        end if;
      end loop;
      foreach name in array ${names(tables.filter(({ hasId }) => hasId))} loop
        perform setval(pg_get_serial_sequence(quote_ident(name), 'id'), 1, false);
      end loop;
      -- Whoever kept a count of what was there forgets it.
      insert into catalogue_write (written_by) values (pg_current_xact_id());
    end $$`);
}
