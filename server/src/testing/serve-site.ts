import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { readConfig } from '../config.ts';
import { whoIs } from '../features/account/who-is.ts';
import { sitePages } from '../features/share/pages.ts';
import { createSite } from '../http/server.ts';
import { appRouter } from '../router.ts';
import type { TestApp } from './app.ts';

/** Serves the site of a test's application over HTTP until the file's tests are over, as production does but for what `changes` say. */
export async function serveSite(
  { services }: TestApp,
  changes: Partial<Parameters<typeof createSite>[0]> = {},
): Promise<{ origin: string; server: Server }> {
  const server = createSite({
    whoIs: whoIs(services),
    services,
    config: readConfig({}),
    pages: sitePages(services, 'https://golden.example'),
    router: appRouter,
    ...changes,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
