import { GENRES } from '@golden-ticket/shared/genre';
import { today } from '../../clock.ts';
import type { Services } from '../../context.ts';
import { tryLockKey } from '../../db/lock.ts';
import { enqueue } from '../../queue/queue.ts';
import { Performance } from '../performance/performance.entity.ts';
import { productions } from './productions.ts';
import { refreshSampleJob } from './refresh-sample.job.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { SAMPLE_KEY, saveSample } from './save-sample.ts';

/** So many of each genre are there at once; a job brings the others within seconds. */
const FIRST = 6;

/**
 * Gives an empty catalogue the most liked performances of the sample, so that the site can open, and has a job bring the rest and draw the
 * posters; where there is a sample already, the job brings it up to date. Of servers that start together, one loads, and the others do not
 * wait for it. Answers whether this one did.
 */
export async function loadSample({ orm, clock }: Services): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    if (!(await tryLockKey(em, SAMPLE_KEY))) return false;
    const isThere = await em.findOne(Performance, { source: 'sample' }, { fields: ['id'] });
    if (isThere) await enqueue(em, refreshSampleJob, {}, { key: 'refresh' });
    if (isThere ?? (await em.findOne(Performance, { id: { $gt: 0 } }, { fields: ['id'] }))) return false;
    const { venues, performances } = sampleCatalogue(today(clock));
    const genres = new Map(productions().map(({ sourceId, genre }) => [sourceId, genre]));
    const byLikes = performances.toSorted((one, other) => other.counters.likeCount - one.counters.likeCount);
    const first = GENRES.flatMap((genre) =>
      byLikes.filter(({ draft }) => genres.get(draft.sourceId) === genre).slice(0, FIRST),
    );
    await saveSample(em, venues, first, clock.now());
    await enqueue(em, refreshSampleJob, {}, { key: 'refresh' });
    return true;
  });
}
