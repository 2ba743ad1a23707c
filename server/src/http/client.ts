import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Log } from '../log.ts';

const BUILT = fileURLToPath(new URL('../../../client/dist', import.meta.url));

/**
 * Serves the built client: hashed assets for ever, everything else always checked; any address without a file extension gets the
 * client's page, which knows its own routes.
 */
export function clientHandler(log: Log): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(BUILT)) log.warn('the client is not built: only the API answers');
  const serve = existsSync(BUILT)
    ? sirv(BUILT, {
        single: true,
        ignores: [/^\/assets\//, /\.\w+$/],
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders(response, path) {
          const isHashed = path.startsWith('/assets/');
          response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        },
      })
    : null;
  return (request, response) => {
    const notFound = () => void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    if (!serve || (request.method !== 'GET' && request.method !== 'HEAD')) return notFound();
    serve(request, response, notFound);
  };
}
