import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Em } from '../../db/orm.ts';
import { SourceDocument } from './kopis.entity.ts';

const compress = promisify(brotliCompress);

/** A good answer's bytes, ready to be kept. */
export interface Document {
  kind: 'performance' | 'venue';
  sourceId: string;
  body: Buffer;
  sha256: string;
  fetchedAt: Date;
}

/** Compresses a good answer of KOPIS for one record, so that it can be read again when the parsers learn more. */
export async function documentOf(
  kind: Document['kind'],
  sourceId: string,
  bytes: Uint8Array,
  fetchedAt: Date,
): Promise<Document> {
  const body = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { kind, sourceId, body, sha256: createHash('sha256').update(bytes).digest('hex'), fetchedAt };
}

/** Keeps it in place of the one before. Answers whether it differs: the same bytes write nothing. */
export async function keepDocument(em: Em, document: Document): Promise<boolean> {
  const { kind, sourceId, sha256 } = document;
  const kept = await em.findOne(SourceDocument, { kind, sourceId });
  if (kept?.sha256 === sha256) return false;
  if (kept) em.assign(kept, document);
  else em.create(SourceDocument, document);
  await em.flush();
  return true;
}
