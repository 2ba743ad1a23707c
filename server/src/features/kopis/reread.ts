import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { sql } from 'kysely';
import type { Services } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import { requestImages } from '../image/request-images.ts';
import { Performance } from '../performance/performance.entity.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { saveVenue } from '../venue/save-venue.ts';
import { SourceDocument } from './kopis.entity.ts';
import { noteProblem } from './problems.ts';
import type { Document } from './source-document.ts';
import { PARSER_VERSION } from './source-document.ts';
import { decodeXml } from './xml/decode.ts';
import { performanceDraftOf } from './xml/performance-record.ts';
import { UnfitRecordError } from './xml/record.ts';
import { venueDraftOf } from './xml/venue-record.ts';

const decompress = promisify(brotliDecompress);
const BATCH = 50;

/** `outdated`: what an earlier version of the parsers read. */
export type Reread = 'outdated' | 'all';

type Outcomes = Record<string, number>;
/** Where to begin, and whom to tell after each batch how it ended: so a killed one can go on. */
interface Progress {
  after: number;
  tell: (lastId: number, ended: Outcomes) => Promise<void>;
}
const fromTheStart: Progress = { after: 0, tell: () => Promise.resolve() };

/**
 * Reads kept answers of KOPIS again with the parsers of today, asking KOPIS nothing, each in a transaction of its own. What reads as before
 * writes nothing but, where it was outdated, that it no longer is. One that cannot be read any more is noted as a problem, and what it told
 * stays. Answers how many ended how.
 */
export async function reread(
  services: Services,
  which: Reread,
  signal: AbortSignal,
  { after, tell }: Progress = fromTheStart,
): Promise<Outcomes> {
  const { orm, clock, log } = services;
  const outcomes: Outcomes = {};
  const next = (last: number) => documentsAfter(orm.em.fork(), which, last);
  for (let ids = await next(after); ids.length > 0; ids = await next(ids.at(-1) ?? 0)) {
    const ended: Outcomes = {};
    for (const id of ids) {
      signal.throwIfAborted();
      const outcome = await orm.em
        .fork()
        .transactional((em) => rereadOne(em, id, clock.now()))
        .catch((error: unknown) => {
          // It stays outdated, for the next start; the others go on.
          log.error({ err: error, document: id }, 'kept answer not read again');
          return 'failed';
        });
      for (const counts of [ended, outcomes]) counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    await tell(ids.at(-1) ?? 0, ended);
  }
  return outcomes;
}

/** Reads the kept answer for one record again, if there is one: for what operators gave back to KOPIS. */
export async function rereadKept({ orm, clock }: Services, kind: Document['kind'], sourceId: string): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const document = await em.findOne(SourceDocument, { kind, sourceId }, { fields: ['id'] });
    if (document) await rereadOne(em, document.id, clock.now());
  });
}

async function documentsAfter(em: Em, which: Reread, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from source_document
    where id > ${id} and (${which === 'all'} or parser_version < ${PARSER_VERSION}) order by id limit ${BATCH}
  `.execute(em.getKysely());
  return rows.map((row) => row.id);
}

interface KeptDocument extends Pick<Document, 'kind' | 'sourceId' | 'body'> {
  fetchedAt: string;
  parserVersion: number;
}

/** Waits for an import of the same record, in whose order it takes its locks: first the document, then what it is about. */
async function rereadOne(em: Em, id: number, now: Date): Promise<string> {
  const db = em.getKysely();
  const { rows } = await sql<KeptDocument>`
    select kind, source_id as "sourceId", body, fetched_at as "fetchedAt", parser_version as "parserVersion"
    from source_document where id = ${id} for update
  `.execute(db);
  const [kept] = rows;
  if (!kept) return 'gone';
  const xml = decodeXml(await decompress(kept.body));
  const outcome = await saveAgain(em, { ...kept, fetchedAt: new Date(kept.fetchedAt) }, xml, now);
  if (kept.parserVersion < PARSER_VERSION)
    await sql`update source_document set parser_version = ${PARSER_VERSION} where id = ${id}`.execute(db);
  return outcome;
}

async function saveAgain(
  em: Em,
  { kind, sourceId, fetchedAt }: Pick<Document, 'kind' | 'sourceId' | 'fetchedAt'>,
  xml: string,
  now: Date,
): Promise<string> {
  try {
    if (kind === 'venue') return (await saveVenue(em, venueDraftOf(xml, fetchedAt))).outcome;
    // One that KOPIS did not know lately is saved when it does again; a save would show it now.
    const isShown = await em.count(Performance, { source: 'kopis', sourceId, hiddenAt: null, missedFetches: 0 });
    if (isShown === 0) return 'hidden';
    const { outcome, waitingImageIds } = await savePerformance(em, performanceDraftOf(xml, fetchedAt), now);
    await requestImages(em, waitingImageIds);
    return outcome;
  } catch (error) {
    if (!(error instanceof UnfitRecordError)) throw error;
    await noteProblem(em, { kind, sourceId }, { cause: error.reason, detail: error.message, at: now });
    return error.reason;
  }
}
