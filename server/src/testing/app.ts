import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, inject } from 'vitest';
import type { Clock } from '../clock.ts';
import type { Context, Services } from '../context.ts';
import { catalogueCounts } from '../db/counts.ts';
import { openOrm } from '../db/orm.ts';
import type { Em } from '../db/orm.ts';
import { PROVIDERS } from '@golden-ticket/shared/account';
import { openAuth } from '../auth/auth.ts';
import type { AuthSettings } from '../auth/auth.ts';
import { currentMember } from '../features/member/current-member.ts';
import type { Member } from '../features/member/member.entity.ts';
import { jobs } from '../jobs.ts';
import { createLog } from '../log.ts';
import type { Mail } from '../mail/mailer.ts';
import { openQueue } from '../queue/queue.ts';
import { appRouter } from '../router.ts';
import { diskStorage } from '../storage/storage.ts';
import { createCallerFactory } from '../trpc.ts';
import type { Web } from '../web.ts';
import { openBrowser } from './browser.ts';
import type { Browser } from './browser.ts';
import { drainJobs } from './drain-jobs.ts';
import { emptyTables } from './empty-tables.ts';
import { cloneTemplate } from './template.ts';

/** Sunday evening in Seoul: every test's now, until it says otherwise. */
const NOW = '2026-11-22T19:00:00+09:00';

const ORIGIN = 'http://golden.test';
/** Whose owner becomes an operator. */
const OPERATOR_EMAIL = 'operator@example.kr';

class TestClock implements Clock {
  #now = new Date(NOW);
  now(): Date {
    return this.#now;
  }
  set(instant: string): void {
    this.#now = new Date(instant);
  }
}

type Caller = ReturnType<typeof appRouter.createCaller>;

export interface TestApp {
  services: Services;
  clock: TestClock;
  databaseUrl: string;
  /** Calls the router as nobody. */
  anonymous: Caller;
  /** Calls the router as this member, logged in, as they are in `member`: the database is not asked. */
  as(member: Member): Caller;
  /** Calls the router from a browser: logging in and out is as real as it gets. */
  using(browser: Browser): Caller;
  /** What was mailed in this test. */
  mails: Mail[];
  /** A new `em`, to make rows with and look at them. */
  em(): Em;
  /** Runs waiting jobs, and those they enqueue, until none is due. Answers the names of those that failed. */
  drain(): Promise<string[]>;
}

const noWeb: Web = {
  fetch: (url) => Promise.reject(new Error(`a test reached for ${url.href}`)),
  addresses: (hostname) => Promise.reject(new Error(`a test looked up ${hostname}`)),
};

/**
 * The application on a database of the file's own, emptied before each test: `const app = await testApp();` at a test file's top.
 * No worker runs; `drain` does its work when a test says so. It knows nothing `outside` but what it is given.
 */
export async function testApp(
  outside: Partial<Pick<Services, 'web' | 'kopis' | 'kakaoKey' | 'countUses'>> &
    Partial<Pick<AuthSettings, 'providers'>> = {},
): Promise<TestApp> {
  const database = await cloneTemplate(inject('postgresUrl'));
  const files = await mkdtemp(join(tmpdir(), 'golden-ticket-files-'));
  const orm = await openOrm(database.url);
  const clock = new TestClock();
  const log = createLog('silent');
  const storage = diskStorage(files);
  const mails: Mail[] = [];
  const { providers = { kakao: null, naver: null }, ...others } = outside;
  const logins = { providers, operatorEmail: OPERATOR_EMAIL, origin: ORIGIN };
  const services: Services = {
    orm,
    counts: catalogueCounts(orm),
    storage,
    clock,
    log,
    web: noWeb,
    kopis: null,
    kakaoKey: null,
    auth: openAuth({ ...logins, databaseUrl: database.url, secret: 'a secret of tests, of 32 characters', log }),
    countUses: () => Promise.resolve(null),
    mailer: async (mail) => void mails.push(mail),
    origin: ORIGIN,
    providers: PROVIDERS.filter((name) => providers[name] !== null),
    operatorEmail: OPERATOR_EMAIL,
    ...others,
  };
  const queue = await openQueue({ url: database.url, orm, jobs, log, worker: false });
  const contextOf = (member: Member | null): Context => ({
    ...openBrowser().context(services),
    member: () => Promise.resolve(member && currentMember(member, { via: 'login', loginId: null }, clock.now())),
  });

  beforeEach(async () => {
    clock.set(NOW);
    await emptyTables(orm);
    await queue.boss.deleteAllJobs();
    mails.splice(0);
  });
  afterAll(async () => {
    await queue[Symbol.asyncDispose]();
    await services.auth[Symbol.asyncDispose]();
    await orm.close();
    await database.drop();
    await rm(files, { recursive: true, force: true });
  });

  return {
    services,
    clock,
    databaseUrl: database.url,
    anonymous: createCallerFactory(appRouter)(contextOf(null)),
    mails,
    using: (browser) => createCallerFactory(appRouter)(() => browser.context(services)),
    as: (member) => createCallerFactory(appRouter)(contextOf(member)),
    em: () => orm.em.fork({ useContext: true }),
    drain: () => drainJobs(queue, jobs, services),
  };
}
