import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PROVIDERS } from '@golden-ticket/shared/account';
import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Services } from './context.ts';
import { catalogueCounts } from './db/counts.ts';
import { countUsesIn } from './db/count-uses.ts';
import { openOrm } from './db/orm.ts';
import { openAuth } from './auth/auth.ts';
import { ownSecret } from './auth/secret.ts';
import { promoteOperator } from './features/account/operator-email.ts';
import { whoIs } from './features/account/who-is.ts';
import { fillIfEmpty } from './features/catalogue/fill-if-empty.ts';
import { rereadIfOutdated } from './features/kopis/reread-if-outdated.ts';
import { sitePages } from './features/share/pages.ts';
import { createSite } from './http/server.ts';
import { jobs } from './jobs.ts';
import type { Log } from './log.ts';
import { openMailer } from './mail/mailer.ts';
import { openQueue } from './queue/queue.ts';
import { work } from './queue/work.ts';
import { appRouter } from './router.ts';
import { diskStorage } from './storage/storage.ts';
import type { Storage } from './storage/storage.ts';
import { openWeb } from './web.ts';

export interface App extends AsyncDisposable {
  services: Services;
  /** Where the site answers; undefined for a worker. */
  address: string | undefined;
}

/**
 * Opens everything a process needs on the migrated database at `databaseUrl`, in the order it depends on each other, and closes it in
 * the reverse: first no new requests, then no new jobs, then no database.
 */
export async function startApp(options: {
  config: Config;
  databaseUrl: string;
  log: Log;
  clock?: Clock;
}): Promise<App> {
  const { config, databaseUrl, log, clock = systemClock } = options;
  const stack = new AsyncDisposableStack();
  try {
    const orm = stack.adopt(await openOrm(databaseUrl), (opened) => opened.close());
    const storage = await openStorage(config);
    const { kopis, kakaoKey } = config;
    const origin = originOf(config);
    const { providers, operatorEmail } = config.auth;
    const secret = config.auth.secret ?? (await ownSecret(config.dataDir));
    const services: Services = {
      orm,
      counts: catalogueCounts(orm),
      storage,
      clock,
      log,
      web: openWeb,
      auth: stack.use(openAuth({ databaseUrl, secret, origin, providers, operatorEmail, log })),
      countUses: countUsesIn(orm),
      mailer: openMailer(config.mail, join(config.dataDir, 'mail'), log),
      origin,
      providers: PROVIDERS.filter((name) => providers[name] !== null),
      operatorEmail,
      kopis,
      kakaoKey,
    };
    await promoteOperator(orm.em.fork(), operatorEmail);
    const isWorker = config.role !== 'api';
    const queue = stack.use(await openQueue({ url: databaseUrl, orm, jobs, log, worker: isWorker }));
    if (isWorker) {
      await work(queue, jobs, services);
      await fillIfEmpty(services);
      await rereadIfOutdated(services);
    }
    const address = config.role === 'worker' ? undefined : await listen(stack, services, config);
    return { services, address, [Symbol.asyncDispose]: () => stack.disposeAsync() };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

/** The client of S3 takes 43 MB and 0.4 s to load: only who uses it pays. */
async function openStorage({ s3, dataDir }: Config): Promise<Storage> {
  if (!s3) return diskStorage(join(dataDir, 'files'));
  const { s3Storage } = await import('./storage/s3-storage.ts');
  return s3Storage(s3);
}

function originOf({ host, port, publicUrl }: Pick<Config, 'host' | 'port' | 'publicUrl'>): string {
  return (publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(/\/+$/, '');
}

async function listen(stack: AsyncDisposableStack, services: Services, config: Config): Promise<string> {
  const site = createSite({
    services,
    config,
    router: appRouter,
    pages: sitePages(services, services.origin),
    whoIs: whoIs(services),
  });
  site.listen(config.port, config.host);
  await once(site, 'listening');
  stack.defer(async () => {
    const closed = once(site, 'close');
    site.close();
    site.closeIdleConnections();
    const cutOff = setTimeout(() => site.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(cutOff);
  });
  const { port } = site.address() as AddressInfo;
  return config.publicUrl ?? originOf({ ...config, port });
}
