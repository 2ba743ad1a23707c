import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';
import { discardFiles } from '../image/discard-files.ts';
import { requestImages } from '../image/request-images.ts';
import type { PerformanceDraft } from '../performance/performance-draft.ts';
import { Performance } from '../performance/performance.entity.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { removeSample } from '../sample/remove-sample.ts';
import { Venue } from '../venue/venue.entity.ts';
import { askKopis } from './ask-kopis.ts';
import { linkBoxOffice } from './box-office.ts';
import { defineImportTask } from './define-import-task.ts';
import { importVenue } from './import-venue.job.ts';
import { documentOf, keepDocument } from './source-document.ts';
import { addTasks } from './task-jobs.ts';
import { performanceDraftOf } from './xml/performance-record.ts';
import { UnfitRecordError } from './xml/record.ts';

/** So many runs in a row must find KOPIS without a performance before it is hidden: there is no sign for "deleted". */
const RUNS_TO_HIDE = 3;

/** One performance (`mt20id`): everything about it, and its venue where that is not known yet. */
export const importPerformance = defineImportTask({
  name: 'kopis.import-performance',
  kind: 'performance',
  concurrency: 4,
  async fetch(services, sourceId, signal) {
    const answer = await askKopis(services, `/pblprfr/${encodeURIComponent(sourceId)}`, {}, signal);
    if (!answer) return null;
    const fetchedAt = services.clock.now();
    const draft = performanceDraftOf(answer.xml, fetchedAt);
    if (draft.sourceId !== sourceId) throw new UnfitRecordError('unfit', `the answer is for ${draft.sourceId}`);
    return { draft, document: await documentOf('performance', sourceId, answer.bytes, fetchedAt) };
  },
  async save(em, { clock }, { runId, target: sourceId }, fetched) {
    if (!fetched) return missFetch(em, sourceId, clock.now());
    const { draft, document } = fetched;
    const isNew = await keepDocument(em, document);
    const outcome = isNew || !(await isShown(em, sourceId)) ? await saveDraft(em, draft) : 'unchanged';
    const venue = { source: draft.source, sourceId: draft.venueSourceId ?? '' };
    const lacksVenue = draft.venueSourceId !== null && (await em.count(Venue, venue)) === 0;
    if (lacksVenue) await addTasks(em, importVenue, runId, [venue.sourceId]);
    return outcome;
  },
});

async function isShown(em: Em, sourceId: string): Promise<boolean> {
  return (await em.count(Performance, { source: 'kopis', sourceId, hiddenAt: null, missedFetches: 0 })) > 0;
}

async function saveDraft(em: Em, draft: PerformanceDraft): Promise<string> {
  // Before anything is locked that taking the sample away has to wait for.
  await discardFiles(em, await removeSample(em));
  const { outcome, waitingImageIds } = await savePerformance(em, draft);
  await requestImages(em, waitingImageIds);
  if (outcome === 'created') await linkBoxOffice(em, draft.sourceId);
  return outcome;
}

/** Nothing of it is deleted: its history stays, and it shows again when it is seen again. */
async function missFetch(em: Em, sourceId: string, now: Date): Promise<string> {
  const { rows } = await sql<{ is_hidden: boolean }>`
    update performance set
      missed_fetches = missed_fetches + 1,
      hidden_at = case when missed_fetches + 1 >= ${RUNS_TO_HIDE} and not 'hidden' = any(pinned) then ${now}::timestamptz end
    where source = 'kopis' and source_id = ${sourceId} and hidden_at is null
    returning hidden_at is not null as is_hidden
  `.execute(em.getKysely());
  return rows[0]?.is_hidden ? 'hidden' : 'missing';
}
