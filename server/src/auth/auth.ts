import { randomInt } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { Pool } from 'pg';
import type { Provider } from '@golden-ticket/shared/account';
import type { Language, MemberRole } from '@golden-ticket/shared/member';
import type { Log } from '../log.ts';
import { deviceCookie } from './device.ts';
import { providerConfigs } from './providers.ts';
import type { Providers } from './providers.ts';

/** The path that providers send browsers back to; nothing else of the library is open. */
export const CALLBACK_PATH = '/api/auth/callback/';
/** Where we tell the login library the address that a request came from; whatever a client says there is overwritten. */
export const ADDRESS_HEADER = 'x-golden-ticket-address';

const DAY_S = 86_400;

export interface AuthSettings {
  databaseUrl: string;
  /** Signs cookies. */
  secret: string;
  /** How people reach the site, `https://host`: no slash at its end. */
  origin: string;
  providers: Providers;
  /** Becomes an operator when its owner comes from a provider that vouches for it. */
  operatorEmail: string | null;
  log: Log;
}

/** The member a login is of, as its tables have them. */
interface LoggedIn {
  loginId: number;
  member: {
    id: number;
    username: string;
    name: string;
    role: MemberRole;
    language: Language;
    emailVerified: boolean;
    suspendedAt: Date | null;
    suspendedUntil: Date | null;
  };
}

/** An answer, and the cookies to give with it. */
export interface WithCookies<Answer> {
  answer: Answer;
  cookies: string[];
}

/**
 * Logins, by cookie and by provider. It is better-auth behind six verbs, on connections of its own: never call it in a transaction.
 * `headers` are the request's, with {@link ADDRESS_HEADER}.
 */
export interface Auth extends AsyncDisposable {
  /** Whose login the cookie is; null for none, which asks nothing of the database. */
  whose(headers: Headers): Promise<WithCookies<LoggedIn | null>>;
  /** Whose login it made; null: no such address, or another password; both take as long. */
  logIn(credentials: { email: string; password: string }, headers: Headers): Promise<WithCookies<number | null>>;
  /** Whether that member was logged in on this device before. */
  knowsDevice(headers: Headers, memberId: number): boolean;
  /** Also forgets, where told so, that the member was ever logged in on this device. */
  logOut(headers: Headers, options?: { forgetDevice: boolean }): Promise<string[]>;
  /** The provider's address to go to, from where the browser comes back to `returnTo`, a path of this site. */
  startAtProvider(provider: Provider, returnTo: string, headers: Headers): Promise<WithCookies<string>>;
  /** Answers a browser that comes back from a provider. */
  comeBack(request: Request): Promise<Response>;
}

export function openAuth(settings: AuthSettings): Auth {
  const pool = new Pool({
    connectionString: settings.databaseUrl,
    max: 5,
    application_name: 'golden-ticket',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  pool.on('error', (error) => settings.log.error({ err: error }, 'login database failed'));
  const secure = settings.origin.startsWith('https:');
  const cookies = { prefix: secure ? '__Host-golden-ticket' : 'golden-ticket', secure };
  const auth = createAuth(settings, pool, cookies);
  const device = deviceCookie(settings.secret, cookies.prefix, secure);

  return {
    async whose(headers) {
      if (!headers.has('cookie')) return { answer: null, cookies: [] };
      const { response, headers: sent } = await auth.api.getSession({ headers, returnHeaders: true });
      const cookies = sent.getSetCookie();
      if (!response) return { answer: null, cookies };
      const { session, user } = response;
      const { username, name, emailVerified, suspendedAt, suspendedUntil } = user;
      return {
        answer: {
          loginId: Number(session.id),
          member: {
            id: Number(user.id),
            username: username ?? '',
            name,
            role: user.role as MemberRole,
            language: user.language as Language,
            emailVerified,
            suspendedAt: suspendedAt ?? null,
            suspendedUntil: suspendedUntil ?? null,
          },
        },
        cookies,
      };
    },
    async logIn(body, headers) {
      try {
        const { response, headers: sent } = await auth.api.signInEmail({ body, headers, returnHeaders: true });
        const memberId = Number(response.user.id);
        return { answer: memberId, cookies: [...sent.getSetCookie(), device.give(memberId)] };
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) return { answer: null, cookies: [] };
        throw error;
      }
    },
    knowsDevice: (headers, memberId) => device.isOf(headers, memberId),
    async logOut(headers, { forgetDevice } = { forgetDevice: false }) {
      const { headers: sent } = await auth.api.signOut({ headers, returnHeaders: true });
      return [...sent.getSetCookie(), ...(forgetDevice ? [device.take()] : [])];
    },
    async startAtProvider(provider, returnTo, headers) {
      const { response, headers: sent } = await auth.api.signInSocial({
        body: { provider, callbackURL: settings.origin + returnTo, disableRedirect: true },
        headers,
        returnHeaders: true,
      });
      if (!response.url) throw new Error(`no address of ${provider}`);
      return { answer: response.url, cookies: sent.getSetCookie() };
    },
    comeBack: (request) => auth.handler(request),
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

/** Password mails, sign-up and all that changes a member are ours, in transactions; what is left here is logging in. */
function createAuth(
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
