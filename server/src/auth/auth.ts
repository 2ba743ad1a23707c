import { Pool } from 'pg';
import type { Provider } from '@golden-ticket/shared/account';
import type { Language, MemberRole } from '@golden-ticket/shared/member';
import type { Log } from '../log.ts';
import { deviceCookie } from './device.ts';
import type { Library } from './library.ts';
import type { Providers } from './providers.ts';

/** The path that providers send browsers back to; nothing else of the library is open. */
export const CALLBACK_PATH = '/api/auth/callback/';

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
 * `headers` are the request's, with the address as `address-header.ts` says.
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
  // Half a second of loading, for the first who has a cookie: most tests and all workers do without.
  let loading: Promise<Library> | undefined;
  const library = () =>
    (loading ??= import('./library.ts').then(({ createLibrary }) => createLibrary(settings, pool, cookies)));
  const device = deviceCookie(settings.secret, cookies.prefix, secure);

  return {
    async whose(headers) {
      if (!headers.has('cookie')) return { answer: null, cookies: [] };
      const { api } = await library();
      const { response, headers: sent } = await api.getSession({ headers, returnHeaders: true });
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
      const { api } = await library();
      try {
        const { response, headers: sent } = await api.signInEmail({ body, headers, returnHeaders: true });
        const memberId = Number(response.user.id);
        return { answer: memberId, cookies: [...sent.getSetCookie(), device.give(memberId)] };
      } catch (error) {
        if (isRefusal(error)) return { answer: null, cookies: [] };
        throw error;
      }
    },
    knowsDevice: (headers, memberId) => device.isOf(headers, memberId),
    async logOut(headers, { forgetDevice } = { forgetDevice: false }) {
      const { api } = await library();
      const { headers: sent } = await api.signOut({ headers, returnHeaders: true });
      return [...sent.getSetCookie(), ...(forgetDevice ? [device.take()] : [])];
    },
    async startAtProvider(provider, returnTo, headers) {
      const { api } = await library();
      const { response, headers: sent } = await api.signInSocial({
        body: { provider, callbackURL: settings.origin + returnTo, disableRedirect: true },
        headers,
        returnHeaders: true,
      });
      if (!response.url) throw new Error(`no address of ${provider}`);
      return { answer: response.url, cookies: sent.getSetCookie() };
    },
    comeBack: async (request) => (await library()).handler(request),
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

/** The library's way to say that it is not the password. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500;
