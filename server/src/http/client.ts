import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Log } from '../log.ts';
import { withHead } from './page-head.ts';
import type { SitePages } from './pages.ts';

const BUILT = fileURLToPath(new URL('../../../client/dist', import.meta.url));

/**
 * Serves the client built in `folder`: hashed assets for ever, everything else always checked; any address without a file extension gets
 * the client's page, which knows its own routes, with the head that `pages` has for it.
 */
export function clientHandler(log: Log, pages: SitePages, folder = BUILT) {
  if (!existsSync(folder)) {
    log.warn('the client is not built: only the API answers');
    return async (_: IncomingMessage, response: ServerResponse): Promise<void> => notFound(response);
  }
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const serve = sirv(folder, {
    single: true,
    ignores: [/^\/assets\//, /\.\w+$/],
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const isHashed = path.startsWith('/assets/');
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(response);
    const path = request.url?.split('?', 1)[0] ?? '/';
    const file = await pages.fileOf(path);
    if (file) {
      response.writeHead(200, {
        'content-type': `${file.type}; charset=utf-8`,
        'cache-control': 'public, max-age=3600',
      });
      response.end(request.method === 'HEAD' ? undefined : file.body);
      return undefined;
    }
    const head = await pages.headOf(path);
    if (!head) return serve(request, response, () => notFound(response));
    response.writeHead(head.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : withHead(page, head));
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}
