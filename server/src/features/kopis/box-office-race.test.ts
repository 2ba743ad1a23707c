import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { aPerformance } from '../../testing/given.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { linkBoxOffice, replaceBoxOffice } from './box-office.ts';
import { BoxOfficeEntry } from './kopis.entity.ts';

const app = await testApp();
const DAY = '2026-11-21';

/** A transaction that does `work` and then stays open until it is let go. */
function open(work: Parameters<ReturnType<typeof app.em>['transactional']>[0]) {
  const { promise: gone, resolve: letGo } = Promise.withResolvers<void>();
  const { promise: done, resolve: hasDone } = Promise.withResolvers<void>();
  const over = app.em().transactional(async (em) => {
    await work(em);
    hasDone();
    await gone;
  });
  return { done, over, letGo };
}

const isWaiting = async () => {
  const sql = `select count(*)::int as count from pg_locks where not granted and locktype = 'advisory'`;
  const [row] = await app.em().getConnection().execute<{ count: number }[]>(sql);
  return row?.count === 1;
};

test.each(['the board', 'the performance'])('a board and a performance on it at once, %s first', async (first) => {
  const draft = aPerformance(app);
  const { sourceId, title } = draft;
  const board = { genre: null, dates: { from: DAY, to: DAY }, ranks: [{ rank: 1, sourceId, title, venueText: null }] };
  const works = [
    (em: Parameters<typeof replaceBoxOffice>[0]) => replaceBoxOffice(em, board, app.clock.now()),
    async (em: Parameters<typeof replaceBoxOffice>[0]) => {
      await savePerformance(em, draft);
      await linkBoxOffice(em, sourceId);
    },
  ] as const;
  const [one, other] = first === 'the board' ? works : works.toReversed();
  const earlier = open(one);
  await earlier.done;
  const later = open(other);
  later.letGo();
  await expect.poll(isWaiting).toBe(true);
  earlier.letGo();
  await Promise.all([earlier.over, later.over]);
  expect(await app.em().find(BoxOfficeEntry, {})).toMatchObject([{ performance: expect.anything() }]);
});
