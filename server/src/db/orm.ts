import type { EntityManager, Options } from '@mikro-orm/postgresql';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { entities } from '../entities.ts';
import { migrations } from './migrations/index.ts';
import { prepareMarked } from './prepared.ts';

export type Em = EntityManager;
export type Orm = MikroORM;

/** How long anything may wait for the database before it fails: a full pool or a stuck lock must never hang a request. */
const TIMEOUT_MS = { connect: 5_000, statement: 15_000, idleInTransaction: 30_000, lock: 10_000 };

/** Settings of the ORM on the PostgreSQL at `url`; `pool` is the most connections it may hold. */
function ormOptions(url: string, pool = 10): Options {
  return {
    clientUrl: url,
    entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    logger: () => undefined,
    migrations: { migrationsList: migrations, snapshot: false, transactional: true },
    // They are written by hand, in migrations.
    schemaGenerator: { ignoreTriggers: true },
    pool: { min: 0, max: pool },
    driverOptions: {
      connectionTimeoutMillis: TIMEOUT_MS.connect,
      statement_timeout: TIMEOUT_MS.statement,
      idle_in_transaction_session_timeout: TIMEOUT_MS.idleInTransaction,
      lock_timeout: TIMEOUT_MS.lock,
      application_name: 'golden-ticket',
      onConnect: prepareMarked,
    },
  };
}

export async function openOrm(url: string, pool?: number): Promise<Orm> {
  return MikroORM.init(ormOptions(url, pool));
}
