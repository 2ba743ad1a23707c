import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { recordWrites } from '../../testing/record-queries.ts';
import { replaceBoxOffice } from '../kopis/box-office.ts';
import { BoxOfficeEntry } from '../kopis/kopis.entity.ts';
import { Performance } from '../performance/performance.entity.ts';
import { removeSample } from './remove-sample.ts';
import { putSampleBoxOffice } from './sample-box-office.ts';

const app = await testApp();
const put = () => app.em().transactional((em) => putSampleBoxOffice(em, app.clock.now()));
const board = (genre?: 'opera' | 'classical' | 'musical' | 'theatre') =>
  app.anonymous.performance.ranking({ by: 'box-office', genre });

/** Performances of the sample with so many likes, by title. */
async function givenSample(): Promise<void> {
  const likes = { 으뜸: 900, 버금: 500, 셋째: 90, 아무도: 0 };
  for (const [title, likeCount] of Object.entries(likes)) {
    const { id } = await given.performance(app, { source: 'sample', title });
    await app.em().nativeUpdate(Performance, { id }, { likeCount });
  }
  await app.em().nativeUpdate(Performance, { title: '셋째' }, { genre: 'opera' });
}
const titles = async (genre?: Parameters<typeof board>[0]) =>
  (await board(genre)).items.map(({ rank, title }) => `${rank} ${title}`);

test('the sample has boards of yesterday, of all and of each genre, in keeping with what is liked', async () => {
  await givenSample();
  await put();
  expect(await titles()).toEqual(['1 으뜸', '2 버금', '3 셋째']);
  expect(await titles('musical')).toEqual(['1 으뜸', '2 버금']);
  expect(await titles('classical')).toEqual(['1 셋째']);
  expect(await titles('opera')).toEqual(['1 셋째']);
  expect(await titles('theatre')).toEqual([]);
  expect(await board()).toMatchObject({
    counted: { from: '2026-11-21', to: '2026-11-21', collectedAt: app.clock.now().toISOString() },
    items: [{ venueName: expect.any(String), performance: { title: '으뜸' } }, {}, {}],
  });
});

test('once a day, and on another day others may lead', async () => {
  await givenSample();
  await put();
  expect(await recordWrites(put)).toEqual([]);
  app.clock.set('2026-11-23T00:15:00+09:00');
  await put();
  expect((await board()).counted).toMatchObject({ to: '2026-11-22' });
  expect(await app.em().count(BoxOfficeEntry)).toBe(6);
});

test('they go with the sample, and real boards are left alone', async () => {
  await givenSample();
  await put();
  await app.em().transactional(removeSample);
  expect(await app.em().count(BoxOfficeEntry)).toBe(0);

  const ranks = [{ rank: 1, sourceId: 'PF1', title: '진짜', venueText: null }];
  const real = { genre: null, dates: { from: '2026-11-20', to: '2026-11-20' }, ranks };
  await app.em().transactional((em) => replaceBoxOffice(em, real, app.clock.now()));
  await givenSample();
  await put();
  expect(await titles()).toEqual(['1 진짜']);
});
