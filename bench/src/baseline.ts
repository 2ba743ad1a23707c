/**
 * What the site is compared with: `node:http`, a `pg` pool and `JSON.stringify`, nothing else. Started with an IPC channel, it is told
 * once which statements to run for which URL, and answers with the origin it listens on.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { Recording, Statement } from './record.ts';

/** As many connections as the site's own pool has. */
const POOL = 10;

export interface Instruction {
  databaseUrl: string;
  recordings: [url: string, Recording][];
}

process.once('message', ({ databaseUrl, recordings }: Instruction) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL });
  const byUrl = new Map(recordings);
  const run = async ({ text, values }: Statement) => (await pool.query<object>(text, values)).rows;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const rows: object[][] = [];
    for (const stage of byUrl.get(request.url ?? '') ?? []) rows.push(...(await Promise.all(stage.map(run))));
    const body = JSON.stringify(rows);
    response.writeHead(rows.length > 0 ? 200 : 404, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
});
process.once('disconnect', () => process.exit());
