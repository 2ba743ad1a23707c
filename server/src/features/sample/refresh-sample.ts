import { sql } from 'kysely';
import { today } from '../../clock.ts';
import type { Services } from '../../context.ts';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { discardFiles } from '../image/discard-files.ts';
import { Change, Performance } from '../performance/performance.entity.ts';
import { requestDrawings } from './request-drawings.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import type { SamplePerformance } from './sample-catalogue.ts';
import { SAMPLE_KEY, saveSample } from './save-sample.ts';

/** So many performances are saved in one transaction. */
const BATCH = 20;

/**
 * Makes the sample what it should be today, where there is one: brings what lacks, moves on what ended to its next season, and has new
 * pictures drawn. Answers how many performances it saved.
 */
export async function refreshSample({ orm, clock }: Services, signal: AbortSignal): Promise<number> {
  const { venues, performances } = sampleCatalogue(today(clock));
  const next = () =>
    orm.em.fork().transactional(async (em) => {
      await lockKey(em, SAMPLE_KEY);
      const { isThere, lacking, moved } = await compare(em, performances);
      const batch = isThere ? [...lacking, ...moved].slice(0, BATCH) : [];
      await saveSample(em, venues, batch, clock.now());
      await hush(
        em,
        batch.filter((performance) => moved.includes(performance)),
        clock.now(),
      );
      if (batch.length < BATCH) await requestDrawings(em);
      return batch.length;
    });
  let saved = 0;
  for (let batch = await next(); batch > 0; batch = await next()) {
    signal.throwIfAborted();
    saved += batch;
  }
  return saved;
}

/** Which performances are not there yet, and which are listed with other dates. */
async function compare(em: Em, performances: readonly SamplePerformance[]) {
  const rows = await em.find(Performance, { source: 'sample' }, { fields: ['sourceId', 'startsOn', 'endsOn'] });
  const dates = new Map(rows.map(({ sourceId, startsOn, endsOn }) => [sourceId, `${startsOn} ${endsOn}`]));
  const lacking = performances.filter(({ draft }) => !dates.has(draft.sourceId));
  const moved = performances.filter(({ draft }) => {
    const listed = dates.get(draft.sourceId);
    return listed !== undefined && listed !== `${draft.startsOn} ${draft.endsOn}`;
  });
  return { isThere: rows.length > 0, lacking, moved };
}

/** A next season is our doing and no news: nobody is told of it, and the posters of the last one go. An open run that goes on is news. */
async function hush(em: Em, moved: readonly SamplePerformance[], at: Date): Promise<void> {
  const sourceIds = moved.filter(({ draft }) => !draft.openRun).map(({ draft }) => draft.sourceId);
  if (sourceIds.length === 0) return;
  await em.nativeDelete(Change, { performance: { source: 'sample', sourceId: { $in: sourceIds } }, changedAt: at });
  const { rows } = await sql<{ key: string | null }>`
    delete from image where source_url like 'sample:%'
      and not exists (select from performance where poster_id = image.id)
      and not exists (select from performance_image where image_id = image.id)
    returning key
  `.execute(em.getKysely());
  await discardFiles(
    em,
    rows.flatMap(({ key }) => key ?? []),
  );
}
