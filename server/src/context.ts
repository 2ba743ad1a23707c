import type { Provider } from '@golden-ticket/shared/account';
import type { Language, MemberRole } from '@golden-ticket/shared/member';
import type { Auth } from './auth/auth.ts';
import type { Clock } from './clock.ts';
import type { KopisSettings } from './config.ts';
import type { Counts } from './db/counts.ts';
import type { Orm } from './db/orm.ts';
import type { CountUses } from './limits.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Storage } from './storage/storage.ts';
import type { Web } from './web.ts';

/** What every procedure and job can count on; made once in `app.ts`. */
export interface Services {
  orm: Orm;
  counts: Counts;
  storage: Storage;
  clock: Clock;
  log: Log;
  web: Web;
  auth: Auth;
  countUses: CountUses;
  mailer: Mailer;
  /** How people reach the site, `https://host`: no slash at its end. */
  origin: string;
  /** Where else members can log in. */
  providers: readonly Provider[];
  /** Whoever proves to have this address becomes an operator; null for nobody. */
  operatorEmail: string | null;
  /** Null without a service key: nothing is asked of KOPIS then. */
  kopis: KopisSettings | null;
  /** The public key of Kakao's scripts in the browser; null without one. */
  kakaoKey: string | null;
}

/** One request's own: shared by all the calls of a batch, so nothing that a single call changes belongs in it. */
export interface Context {
  services: Services;
  requestId: string;
  request: RequestSide;
  /** The member it comes from, looked up when first asked for and once; null for nobody, which costs no query. */
  member(): Promise<CurrentMember | null>;
}

/** The request that a call came in; calls of one batch share it. */
interface RequestSide {
  /** Where it came from on the network; limits go by it. */
  address: string;
  headers: Headers;
  /** Gives these with the answer. */
  setCookies(cookies: readonly string[]): void;
}

/** The member a request comes from, as they were when it began. */
export interface CurrentMember {
  id: number;
  username: string;
  name: string;
  role: MemberRole;
  language: Language;
  emailVerified: boolean;
  isSuspended: boolean;
  /** What stands for them: a login in a browser, or a personal key. */
  via: 'login' | 'key';
  /** The login's; null for a key. */
  loginId: number | null;
}
