import { sql } from 'kysely';
import { today } from '../../clock.ts';
import type { Services } from '../../context.ts';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { discardFiles } from '../image/discard-files.ts';
import { Change, Performance } from '../performance/performance.entity.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { requestDrawings } from './request-drawings.ts';
import { putSampleBoxOffice } from './sample-box-office.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import type { SamplePerformance } from './sample-catalogue.ts';
import { SAMPLE_KEY, saveSample } from './save-sample.ts';

/** So many performances are saved in one transaction. */
const BATCH = 20;

/**
 * Makes the sample what it should be today, where there is one: brings what lacks, moves on what ended to its next season, has new
 * pictures drawn and puts up yesterday's booking boards. Answers how many performances it saved.
 */
export async function refreshSample({ orm, clock }: Services, signal: AbortSignal): Promise<number> {
  const { venues, performances } = sampleCatalogue(today(clock));
  const next = () =>
    orm.em.fork().transactional(async (em) => {
      await lockKey(em, SAMPLE_KEY);
      const { lacking, moved } = await compare(em, performances);
      const [coming, moving] = [lacking.slice(0, BATCH), lacking.length > 0 ? [] : moved.slice(0, BATCH)];
      await saveSample(em, venues, coming, clock.now());
      await moveOn(em, moving, clock.now());
      if (coming.length + moving.length === 0) {
        await requestDrawings(em);
        await putSampleBoxOffice(em, clock.now());
      }
      return coming.length + moving.length;
    });
  let saved = 0;
  for (let batch = await next(); batch > 0; batch = await next()) {
    signal.throwIfAborted();
    saved += batch;
  }
  return saved;
}

/** Which performances are not there yet, and which are listed with other dates; none where there is no sample at all. */
async function compare(em: Em, performances: readonly SamplePerformance[]) {
  const rows = await em.find(
    Performance,
    { source: 'sample' },
    { fields: ['sourceId', 'startsOn', 'endsOn', 'pinned'] },
  );
  // Those whose dates an operator set stay in their season.
  const held = new Set(rows.filter(({ pinned }) => pinned.includes('startsOn')).map(({ sourceId }) => sourceId));
  const listed = new Map(rows.map(({ sourceId, startsOn, endsOn }) => [sourceId, `${startsOn} ${endsOn}`]));
  const datesOf = ({ draft }: SamplePerformance) => `${draft.startsOn} ${draft.endsOn}`;
  const isListed = ({ draft }: SamplePerformance) => listed.has(draft.sourceId);
  return {
    lacking: rows.length === 0 ? [] : performances.filter((performance) => !isListed(performance)),
    moved: performances.filter(
      (performance) =>
        isListed(performance) &&
        !held.has(performance.draft.sourceId) &&
        listed.get(performance.draft.sourceId) !== datesOf(performance),
    ),
  };
}

/**
 * Lists performances in their next seasons. That is our doing and no news: nobody is told of it, and the posters of the last ones go. Only
 * that an open run goes on is news.
 */
async function moveOn(em: Em, moving: readonly SamplePerformance[], now: Date): Promise<void> {
  if (moving.length === 0) return;
  const quiet: number[] = [];
  for (const { draft } of moving) {
    const { id } = await savePerformance(em, { ...draft, fetchedAt: now });
    if (!draft.openRun) quiet.push(id);
  }
  await em.nativeDelete(Change, { performance: { $in: quiet }, changedAt: now });
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
