import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Em } from '../../db/orm.ts';
import { SourceDocument } from './kopis.entity.ts';

const compress = promisify(brotliCompress);

/**
 * Which parsers this is. Raise it when they make anything else of the same answer: `xml/`, and what `performance/reading/` and
 * `read-prose.ts` read out of its texts. Whatever was kept under a lower one is then read again by itself at the next start.
 */
export const PARSER_VERSION = 1;

/** A good answer's bytes, ready to be kept. */
export interface Document {
  kind: 'performance' | 'venue';
  sourceId: string;
  body: Buffer;
  sha256: string;
  fetchedAt: Date;
  parserVersion: number;
}

/** Compresses a good answer of KOPIS for one record, so that it can be read again when the parsers learn more. */
export async function documentOf(
  kind: Document['kind'],
  sourceId: string,
  bytes: Uint8Array,
  fetchedAt: Date,
): Promise<Document> {
  const body = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind, sourceId, body, sha256, fetchedAt, parserVersion: PARSER_VERSION };
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
