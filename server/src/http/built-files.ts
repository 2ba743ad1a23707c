import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** One file of the built client in the encodings that the build made of it, the smallest first. */
interface BuiltFile {
  type: string;
  forEver: boolean;
  variants: { encoding: string | undefined; body: Buffer; etag: string }[];
}

/** By their address. */
export type BuiltFiles = Map<string, BuiltFile>;

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const ENCODINGS = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
  { encoding: undefined, suffix: '' },
];

/**
 * Every file of the build in `folder`, by its address. They are kept in memory (5 MB): another build in the same place takes nothing away
 * from pages that were opened with this one, and never mixes with it.
 */
export function readBuiltFiles(folder: string): BuiltFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bodies = new Map(paths.map((path) => [path, readFileSync(path)]));
  const files = new Map<string, BuiltFile>();
  for (const path of paths) {
    const type = TYPES[extname(path)];
    if (!type) continue;
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const variants = ENCODINGS.flatMap(({ encoding, suffix }) => {
      const body = bodies.get(path + suffix);
      return body ? [{ encoding, body, etag: etagOf(body) }] : [];
    });
    files.set(address, { type, forEver: address.startsWith('/assets/'), variants });
  }
  return files;
}

const etagOf = (body: Buffer): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** Answers with the smallest variant that the browser takes, or that it has it already. */
export function sendBuiltFile(file: BuiltFile, request: IncomingMessage, response: ServerResponse): void {
  const accepted = (request.headers['accept-encoding']?.toString() ?? '').split(/[\s,;]+/);
  const variant = file.variants.find(({ encoding }) => encoding === undefined || accepted.includes(encoding));
  if (!variant) throw new Error('a built file is there as it is, too');
  response.setHeader('cache-control', file.forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', variant.etag);
  if (request.headers['if-none-match'] === variant.etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', variant.body.length);
  if (variant.encoding) response.setHeader('content-encoding', variant.encoding);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : variant.body);
}
