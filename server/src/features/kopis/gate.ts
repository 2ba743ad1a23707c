import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { KopisSettings } from '../../config.ts';
import type { Services } from '../../context.ts';
import type { Em } from '../../db/orm.ts';

/** The services of a job that may ask KOPIS. */
export type KopisServices = Services & { kopis: KopisSettings };

/** Five failures in a row close the gate, a block at once: for 20 s, then twice as long each time, up to 10 minutes. */
const FAILURES_TO_CLOSE = 5;
const pauseSeconds = sql`least(20 * power(2, pauses), 600)`;
/** A request that tries whether the service is back keeps the others out for at most this long: longer than its time-out. */
const PROBE_SECONDS = 30;
const POLL_MS = 500;
/** While an operator holds the gate, jobs ask again so often. */
const HELD_SECONDS = 30;
/** On a machine too busy to wake anybody in time, it takes another turn so often and then goes. */
const MISSABLE_TURNS = 3;
const LEAST_LATE_MS = 50;

/** Leave for one request. The first after a pause is a probe: alone until it is reported. */
export interface Pass {
  isProbe: boolean;
}

/** How the service is doing, seen from one request. */
export type Health = 'well' | 'failing' | 'blocking';

/** Nothing may be asked before `until`. It is nobody's failure: come back then. */
export class GateClosedError extends Error {
  override name = 'GateClosedError';
  readonly until: Date;
  constructor(until: Date) {
    super(`KOPIS is left alone until ${until.toISOString()}`);
    this.until = until;
  }
}

/**
 * Waits for this request's turn: all workers share one pace, kept in one row by the database's clock. Never call it in a transaction.
 * Throws a {@link GateClosedError} where the service is left alone for longer than the settings' patience. Report each pass.
 */
export async function passGate(services: KopisServices, signal: AbortSignal): Promise<Pass> {
  const patientUntil = Date.now() + services.kopis.patienceMs;
  for (let missed = 0; ;) {
    const turn = await waitForTurn(services, signal);
    if (turn && (turn.isProbe || !turn.isLate || missed === MISSABLE_TURNS)) return { isProbe: turn.isProbe };
    if (turn) missed += 1;
    const until = turn ? null : await closedUntil(services);
    if (until && Date.now() + POLL_MS > patientUntil) throw new GateClosedError(until);
    if (until) await sleep(POLL_MS, undefined, { signal });
  }
}

/** Null where the gate is closed, or closes meanwhile. Late is one who wakes when others have their turn: together they would be too fast. */
async function waitForTurn(services: KopisServices, signal: AbortSignal): Promise<(Pass & { isLate: boolean }) | null> {
  const askedAt = performance.now();
  const turn = await takeTurn(services);
  if (!turn) return null;
  const { isProbe, waitMs } = turn;
  if (waitMs > 0) {
    await sleep(waitMs, undefined, { signal });
    if (!isProbe && (await closedUntil(services))) return null;
  }
  const lateMs = performance.now() - askedAt - Math.max(waitMs, 0);
  return { isProbe, isLate: lateMs > Math.max(1000 / services.kopis.requestsPerSecond, LEAST_LATE_MS) };
}

/** Takes the next free moment, in one statement of its own; null while the gate is closed. */
async function takeTurn({ orm, kopis }: KopisServices): Promise<{ isProbe: boolean; waitMs: number } | null> {
  const db = orm.em.fork().getKysely();
  const interval = sql`make_interval(secs => ${1 / kopis.requestsPerSecond})`;
  const { rows } = await sql<{ is_probe: boolean; wait_ms: string }>`
    insert into kopis_gate as gate (id, next_at) values (1, clock_timestamp() + ${interval})
    on conflict (id) do update set
      next_at = greatest(gate.next_at, clock_timestamp()) + ${interval},
      paused_until = case
        when gate.pauses > 0 then greatest(gate.next_at, clock_timestamp()) + make_interval(secs => ${PROBE_SECONDS})
      end
    where (gate.paused_until is null or gate.paused_until <= clock_timestamp()) and gate.held_at is null
    returning pauses > 0 as is_probe, extract(epoch from next_at - ${interval} - clock_timestamp()) * 1000 as wait_ms
  `.execute(db);
  const [row] = rows;
  return row ? { isProbe: row.is_probe, waitMs: Number(row.wait_ms) } : null;
}

async function closedUntil({ orm }: Pick<Services, 'orm'>): Promise<Date | null> {
  const { rows } = await sql<{ until_ms: string }>`
    select extract(epoch from greatest(
      paused_until, case when held_at is not null then clock_timestamp() + make_interval(secs => ${HELD_SECONDS}) end
    )) * 1000 as until_ms
    from kopis_gate where paused_until > clock_timestamp() or held_at is not null
  `.execute(orm.em.fork().getKysely());
  return rows[0] ? new Date(Number(rows[0].until_ms)) : null;
}

/**
 * Says how the request of `pass` went. Answers until when the gate is closed by it, or by another before it; null while it is open.
 * A request that comes back while it is closed changes nothing.
 */
export async function reportHealth(
  services: Pick<Services, 'orm' | 'log'>,
  pass: Pass,
  health: Health,
): Promise<Date | null> {
  const db = services.orm.em.fork().getKysely();
  const mayTell = pass.isProbe ? sql`true` : sql`(paused_until is null or paused_until <= clock_timestamp())`;
  if (health === 'well') {
    await sql`
      update kopis_gate set failures = 0, pauses = 0, paused_until = null
      where ${mayTell} and (failures > 0 or pauses > 0)
    `.execute(db);
    return null;
  }
  const closes = health === 'blocking' || pass.isProbe ? sql`true` : sql`failures + 1 >= ${FAILURES_TO_CLOSE}`;
  const { rows } = await sql<{ failures: number; pauses: number }>`
    update kopis_gate set
      failures = failures + 1,
      pauses = case when ${closes} then pauses + 1 else pauses end,
      paused_until = case when ${closes} then clock_timestamp() + make_interval(secs => ${pauseSeconds}) end,
      cause = ${health}
    where ${mayTell}
    returning failures, pauses
  `.execute(db);
  const counted = sql.ref(health === 'blocking' ? 'blocked' : 'unanswered');
  await sql`update import_run set ${counted} = ${counted} + 1 where finished_at is null`.execute(db);
  const until = await closedUntil(services);
  if (until && rows[0]) services.log.warn({ health, until, ...rows[0] }, 'KOPIS is left alone for a while');
  return until;
}

/** Has all workers stop asking until {@link letGo}; what was asked already may still be answered. Answers whether they did ask before. */
export async function hold(em: Em, reason: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into kopis_gate as gate (id, next_at, held_at, held_reason) values (1, clock_timestamp(), ${at}, ${reason})
    on conflict (id) do update set held_at = excluded.held_at, held_reason = excluded.held_reason where gate.held_at is null
  `.execute(em.getKysely());
  return numAffectedRows === 1n;
}

/** Lets them ask again, and at once, whatever they were waiting for. Answers whether they were waiting. */
export async function letGo(em: Em): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update kopis_gate set held_at = null, held_reason = null, paused_until = null
    where held_at is not null or paused_until > clock_timestamp()
  `.execute(em.getKysely());
  return numAffectedRows === 1n;
}
