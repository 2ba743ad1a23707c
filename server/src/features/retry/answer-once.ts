import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { ConflictError } from '../../errors.ts';

/** Keys are forgotten after this long. */
const KEPT_FOR = '1 day';

/**
 * Does `make` once for each of a member's keys and answers what it did then. The key is written in the transaction of what it stands for: both
 * are there or neither is, and of two calls at once the second waits for the first. A refusal keeps nothing. Throws a ConflictError for a
 * key that came with another call or input.
 */
export async function answerOnce<Answer>(
  em: Em,
  memberId: number,
  call: string,
  { idempotencyKey, ...input }: { idempotencyKey: string },
  make: () => Promise<Answer>,
): Promise<Answer> {
  const kysely = em.getKysely();
  const hash = createHash('sha256')
    .update(JSON.stringify([call, input]))
    .digest('hex');
  const { rows: taken } = await sql<{ id: number }>`
    insert into idempotency_key (member_id, key, hash) values (${memberId}, ${idempotencyKey}, ${hash})
    on conflict do nothing returning id
  `.execute(kysely);
  const [key] = taken;
  if (key) {
    const answer = await make();
    await sql`update idempotency_key set answer = ${JSON.stringify(answer)}::jsonb where id = ${key.id}`.execute(
      kysely,
    );
    return answer;
  }
  const { rows: known } = await sql<{ hash: string; answer: Answer }>`
    select hash, answer from idempotency_key where member_id = ${memberId} and key = ${idempotencyKey}
  `.execute(kysely);
  const [first] = known;
  if (first?.hash !== hash) throw new ConflictError('request.key-in-use');
  return first.answer;
}

/** Forgets keys that are older than a day. Answers how many. */
export async function forgetOldKeys(em: Em, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from idempotency_key where created_at < ${now.toISOString()}::timestamptz - ${KEPT_FOR}::interval
  `.execute(em.getKysely());
  return Number(numAffectedRows);
}
