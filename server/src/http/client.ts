import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Log } from '../log.ts';
import { readBuiltFiles, sendBuiltFile } from './built-files.ts';
import { withHead } from './page-head.ts';
import { pageScripts, withStart } from './page-start.ts';
import type { SitePages } from './pages.ts';

const BUILT = fileURLToPath(new URL('../../../client/dist', import.meta.url));
const PAGE = '/index.html';
/** Links in mails lead to these with a secret in the address, which no further request of the page is to carry. */
const SECRET_PAGES = new Set(['/confirm', '/reset-password', '/confirm-address']);

/**
 * Serves the client built in `folder`, as it was when this began: hashed assets for ever, everything else always checked; any address
 * without a file extension gets the client's page, which knows its own routes, with the head and the start that `pages` has for it.
 */
export function clientHandler(log: Log, pages: SitePages, folder = BUILT) {
  const files = existsSync(folder) ? readBuiltFiles(folder) : new Map<string, never>();
  const page = files.get(PAGE);
  const scriptsOf = pageScripts(files);
  const html = page?.variants.find(({ encoding }) => encoding === undefined)?.body.toString();
  if (!page || html === undefined) {
    log.warn('the client is not built: only the API answers');
    return async (_: IncomingMessage, response: ServerResponse): Promise<void> => notFound(response);
  }
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(response);
    const path = request.url?.split('?', 1)[0] ?? '/';
    if (SECRET_PAGES.has(path)) response.setHeader('referrer-policy', 'no-referrer');
    const written = await pages.fileOf(path);
    if (written) {
      response.writeHead(200, {
        'content-type': `${written.type}; charset=utf-8`,
        'cache-control': 'public, max-age=3600',
      });
      response.end(request.method === 'HEAD' ? undefined : written.body);
      return undefined;
    }
    // A page starts without a hint as well, only later.
    const [head, start] = await Promise.all([pages.headOf(path), pages.startOf(request.url ?? '/').catch(() => null)]);
    if (!head && !start) {
      const file = files.get(path) ?? (isPage(path) ? page : undefined);
      return file ? sendBuiltFile(file, request, response) : notFound(response);
    }
    const headed = head ? withHead(html, head) : html;
    const whole = start ? withStart(headed, start, scriptsOf(start.route)) : headed;
    response.writeHead(head?.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : whole);
  };
}

const isPage = (path: string): boolean => !path.startsWith('/assets/') && !/\.\w+$/.test(path);

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}
