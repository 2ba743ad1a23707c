import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import { defineJob } from '../../queue/define-job.ts';
import { Replay } from './kopis.entity.ts';
import { reread } from './reread.ts';

/** Reads all kept answers again for an operator, who can see how far it is. A killed one goes on where it was. */
export const replayKopis = defineJob({
  name: 'kopis.replay',
  payload: z.object({ replayId: Id }),
  options: { policy: 'exclusive', retryLimit: 100, expireInSeconds: 3_600 },
  async handle(services, { replayId }, signal) {
    const { orm, clock, log } = services;
    const em = orm.em.fork();
    const replay = await em.findOne(Replay, { id: replayId, finishedAt: null });
    if (!replay) return;
    await reread(services, 'all', signal, {
      after: replay.lastDocumentId,
      async tell(lastDocumentId, ended) {
        const outcomes = { ...replay.outcomes };
        for (const [outcome, count] of Object.entries(ended)) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
        const done = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
        em.assign(replay, { lastDocumentId, outcomes, done });
        await em.flush();
      },
    });
    em.assign(replay, { finishedAt: clock.now() });
    await em.flush();
    log.info({ replay: replayId, outcomes: replay.outcomes }, 'kept answers of KOPIS read again');
  },
});
