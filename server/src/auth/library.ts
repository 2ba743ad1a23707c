import { randomInt } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Pool } from 'pg';
import { ADDRESS_HEADER } from './address-header.ts';
import type { AuthSettings } from './auth.ts';
import { providerConfigs } from './providers.ts';

const DAY_S = 86_400;

/** Password mails, sign-up and all that changes a member are ours, in transactions; what is left here is logging in. */
export function createLibrary(
  { secret, origin, providers, operatorEmail, log }: AuthSettings,
  pool: Pool,
  cookies: { prefix: string; secure: boolean },
) {
  const dates = { createdAt: 'created_at', updatedAt: 'updated_at' };
  return betterAuth({
    appName: '골든티켓',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [origin],
    database: pool,
    telemetry: { enabled: false },
    logger: {
      log: (level, message) => log[level === 'error' ? 'warn' : 'debug']({ from: 'better-auth' }, message),
    },
    onAPIError: { errorURL: `${origin}/log-in` },
    // Ours counts procedures, in the database, for all servers; see limits.ts.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: 'serial' },
      // The library's own prefix would be `__Secure-`.
      useSecureCookies: false,
      cookiePrefix: cookies.prefix,
      defaultCookieAttributes: { secure: cookies.secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    user: {
      modelName: 'member',
      fields: { ...dates, emailVerified: 'email_verified' },
      additionalFields: {
        // Not for the library to ask for: the hook below makes one.
        username: { type: 'string', required: false, input: false },
        role: { type: 'string', required: false, input: false },
        language: { type: 'string', required: false, input: false },
        suspendedAt: { type: 'date', required: false, input: false, fieldName: 'suspended_at' },
        suspendedUntil: { type: 'date', required: false, input: false, fieldName: 'suspended_until' },
      },
    },
    session: {
      fields: {
        ...dates,
        userId: 'member_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: 60 * DAY_S,
      updateAge: DAY_S,
    },
    account: {
      fields: {
        ...dates,
        userId: 'member_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
      accountLinking: { disableImplicitLinking: true },
      updateAccountOnSignIn: false,
    },
    verification: { fields: { ...dates, expiresAt: 'expires_at' } },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 128 },
    plugins: [genericOAuth({ config: providerConfigs(providers, log) })],
    databaseHooks: {
      user: {
        create: {
          async before(user) {
            const role = user.emailVerified && user.email === operatorEmail ? 'operator' : 'member';
            const name = user.name.trim().slice(0, 30);
            const username = await freeUsername(pool, name);
            return { data: { ...user, image: null, role, name: name || username, username } };
          },
        },
      },
      account: {
        create: {
          // What one may do at the provider is nothing we need once they said who it is.
          before: (account) =>
            Promise.resolve({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }),
        },
      },
    },
  });
}

/** A user name near to `name` that nobody has; they may change it. */
async function freeUsername(pool: Pool, name: string): Promise<string> {
  const base = name
    .normalize('NFC')
    .replaceAll(/[^0-9A-Za-z가-힣]/g, '')
    .slice(0, 12);
  const wanted = base.length < 2 ? '관객' : base;
  for (let candidate = wanted; ; candidate = `${wanted}${randomInt(1_000, 10_000_000)}`) {
    const { rowCount } = await pool.query('select from member where lower(username) = lower($1)', [candidate]);
    if (!rowCount && candidate !== '관객') return candidate;
  }
}

export type Library = ReturnType<typeof createLibrary>;
