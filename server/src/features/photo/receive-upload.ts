import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_PHOTO_BYTES } from '@golden-ticket/shared/photo';
import { InvalidError } from '../../errors.ts';

/**
 * The bytes of an upload, once all are there: until then they wait on disk, so that a hundred slow phones fill no memory. Throws an InvalidError
 * at the first byte past 12 MB, and whatever `body` fails with.
 */
export async function receiveUpload(body: ReadableStream): Promise<Uint8Array> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'golden-ticket-upload-'));
  const file = join(folder.path, 'upload');
  await writeFile(file, atMost(MAX_PHOTO_BYTES)(body));
  return await readFile(file);
}

const atMost = (most: number) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > most) throw new InvalidError('photo.too-large');
      yield chunk;
    }
  };
