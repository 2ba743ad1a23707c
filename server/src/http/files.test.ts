import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Storage } from '../storage/storage.ts';
import { filesHandler } from './files.ts';

test('a reader who leaves while the file is being opened breaks nothing, and the file is closed', async () => {
  const stream = Readable.from(['picture']);
  const handled = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const open = async () => {
      visitor.destroy();
      await once(response, 'close');
      return { size: 7, stream };
    };
    filesHandler({ open } as unknown as Storage)(request, response).then(handled.resolve, handled.reject);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const visitor = get({ port: (server.address() as AddressInfo).port, path: '/files/aa/160.avif' }).on(
    'error',
    () => {},
  );
  await handled.promise;
  expect(stream.destroyed).toBe(true);
  server.close();
});
