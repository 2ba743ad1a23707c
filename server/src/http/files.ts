import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Storage } from '../storage/storage.ts';

/** Only what we wrote ourselves: `<key>/<width>.<format>`, no dots or slashes that could leave the folder. */
const FILE = /^\/files\/((?:[a-z0-9-]+\/)*[a-z0-9-]+\.(avif|webp))$/;
const CONTENT_TYPE: Record<string, string> = { avif: 'image/avif', webp: 'image/webp' };

/** Serves stored images. A key is never rewritten, so they may be kept for ever. */
export function filesHandler(storage: Storage) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, key, extension] = FILE.exec(request.url ?? '') ?? [];
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = key && isRead ? await storage.open(key) : null;
    if (!file || !extension) {
      response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': CONTENT_TYPE[extension],
      'content-length': file.size,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-site',
    });
    // Whoever asked may have left while the file was being opened.
    if (request.method === 'HEAD' || response.destroyed) {
      file.stream.destroy();
      response.end();
      return;
    }
    await pipeline(file.stream, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  };
}
