import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import { defineJob } from '../../queue/define-job.ts';
import { rereadKept } from '../kopis/reread.ts';
import { Performance } from '../performance/performance.entity.ts';
import { resaveSample } from '../sample/resave-sample.ts';

/** Makes a performance say again what its source said of it last, but for what operators set; asks the source nothing. */
export const readAgainJob = defineJob({
  name: 'catalogue.read-again',
  payload: z.object({ performanceId: Id }),
  options: {},
  async handle(services, { performanceId }) {
    const performance = await services.orm.em.fork().findOne(Performance, performanceId);
    if (performance?.source === 'kopis') await rereadKept(services, 'performance', performance.sourceId);
    if (performance?.source === 'sample') await resaveSample(services, performance.sourceId);
  },
});
