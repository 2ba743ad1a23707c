import type { Clock } from './clock.ts';
import type { KopisSettings } from './config.ts';
import type { Orm } from './db/orm.ts';
import type { Log } from './log.ts';
import type { Storage } from './storage/storage.ts';
import type { Web } from './web.ts';

/** What every procedure and job can count on; made once in `app.ts`. */
export interface Services {
  orm: Orm;
  storage: Storage;
  clock: Clock;
  log: Log;
  web: Web;
  /** Null without a service key: nothing is asked of KOPIS then. */
  kopis: KopisSettings | null;
  /** The public key of Kakao's scripts in the browser; null without one. */
  kakaoKey: string | null;
}

/** One request's own: shared by all the calls of a batch, so nothing that a single call changes belongs in it. */
export interface Context {
  services: Services;
  requestId: string;
}
