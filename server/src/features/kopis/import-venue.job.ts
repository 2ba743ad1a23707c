import { saveVenue } from '../venue/save-venue.ts';
import { Venue } from '../venue/venue.entity.ts';
import { askKopis } from './ask-kopis.ts';
import { defineImportTask } from './define-import-task.ts';
import { noteProblem } from './problems.ts';
import { documentOf, keepDocument } from './source-document.ts';
import { venueDraftOf } from './xml/venue-record.ts';
import { UnfitRecordError } from './xml/record.ts';

/** One venue (`mt10id`) with its halls. Saving it gives it to the performances that were there first. */
export const importVenue = defineImportTask({
  name: 'kopis.import-venue',
  kind: 'venue',
  concurrency: 2,
  async fetch(services, sourceId, signal) {
    const answer = await askKopis(services, `/prfplc/${encodeURIComponent(sourceId)}`, {}, signal);
    if (!answer) return null;
    const fetchedAt = services.clock.now();
    const draft = venueDraftOf(answer.xml, fetchedAt);
    if (draft.sourceId !== sourceId) throw new UnfitRecordError('unfit', `the answer is for ${draft.sourceId}`);
    return { draft, document: await documentOf('venue', sourceId, answer.bytes, fetchedAt) };
  },
  async save(em, { clock }, { target: sourceId }, fetched) {
    if (!fetched) {
      const problem = { cause: 'no-data', detail: 'KOPIS does not know it', at: clock.now() };
      await noteProblem(em, { kind: 'venue', sourceId }, problem);
      return 'missing';
    }
    const isKnown = (await em.count(Venue, { source: 'kopis', sourceId })) > 0;
    const isNew = await keepDocument(em, fetched.document);
    if (isKnown && !isNew) return 'unchanged';
    await saveVenue(em, fetched.draft);
    return isKnown ? 'changed' : 'created';
  },
});
