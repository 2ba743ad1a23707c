import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { LogIn } from '@golden-ticket/shared/account';
import type { Context } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import { UnauthorizedError } from '../../errors.ts';
import { LOG_IN_LIMITS, limitUses, networkOf } from '../../limits.ts';

type Asked = Pick<Context, 'services' | 'request'> & { em: Em };

/** No address: who logs in with it fails as slowly as with another's. */
const NOBODY = 'nobody@members.invalid';

/** Whom somebody logs in as by `name`, an address or a user name, in whatever case; without an `id`, it is nobody we know. */
export async function whomToLogIn(em: Em, name: string): Promise<{ id: number | null; email: string }> {
  const wanted = name.normalize('NFC');
  const isAsked = name.includes('@') ? sql`email = lower(${wanted})` : sql`lower(username) = lower(${wanted})`;
  const { rows } = await sql<{ id: number; email: string }>`
    select id, email from member where ${isAsked}
  `.execute(em.getKysely());
  return rows[0] ?? { id: null, email: NOBODY };
}

/**
 * Gives the caller the cookie of a login as they ask. Throws an UnauthorizedError where it is not the password, and a TooManyError for who
 * tries too often: by `LOG_IN_LIMITS`, where a device that the member used before counts apart, so that nobody locks another out.
 */
export async function logIn({ em, services, request }: Asked, { name, password }: LogIn): Promise<void> {
  const { auth, countUses, clock } = services;
  const { id, email } = await whomToLogIn(em, name);
  const network = networkOf(request.address);
  const uses =
    id !== null && auth.knowsDevice(request.headers, id)
      ? [{ key: `log-in known ${id}`, limit: LOG_IN_LIMITS.knownDevice }]
      : [
          { key: `log-in address ${network}`, limit: LOG_IN_LIMITS.address },
          { key: `log-in account ${network} ${id ?? nameless(name)}`, limit: LOG_IN_LIMITS.account },
        ];
  await limitUses(countUses, uses, clock.now());
  const { answer, cookies } = await auth.logIn({ email, password }, request.headers);
  request.setCookies(cookies);
  if (answer === null) throw new UnauthorizedError('account.wrong-login');
}

/** Names that nobody has are counted like those of members, and kept by none. */
const nameless = (name: string): string => createHash('sha256').update(name.toLowerCase()).digest('base64url');
