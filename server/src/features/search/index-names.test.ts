import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { recordWrites } from '../../testing/record-queries.ts';
import { Performance } from '../performance/performance.entity.ts';
import { keepUpSearch } from './keep-up.job.ts';
import { PerformanceName, PersonName, PlaceName, SearchWord, VenueName } from './search-name.entity.ts';

const app = await testApp();

const keepUp = () => keepUpSearch.handle(app.services, {}, new AbortController().signal);
const known = async () => {
  const em = app.em();
  return {
    performances: await em.find(PerformanceName, {}, { orderBy: { plain: 'asc' } }),
    people: await em.find(PersonName, {}, { orderBy: { plain: 'asc' } }),
    places: await em.find(PlaceName, {}, { orderBy: { plain: 'asc' } }),
    venues: await em.find(VenueName, {}, { orderBy: { plain: 'asc' } }),
  };
};

test('a saved performance, its people and its venue are known by their keys, initials and words', async () => {
  await given.venue(app, { sourceId: 'FC1', name: '달빛극장' });
  await given.performance(app, { title: '오페라의 밤', castText: '김하늘', crewText: null, venueSourceId: 'FC1' });
  expect(await known()).toMatchObject({
    performances: [
      { plain: '오페라의밤', keys: ' dhvpfkdmlqka dhvpfkdml qka ', initials: ' dvfdq dvfd q ', archived: false },
    ],
    people: [{ plain: '김하늘', keys: ' rlagksmf ', initials: ' rgs ' }],
    venues: [{ plain: '달빛극장', keys: ' ekfqlcrmrwkd ', initials: ' eqrw ' }],
  });
  expect((await app.em().find(SearchWord, {})).map(({ word }) => word).toSorted()).toEqual([
    'dhvpfkdml',
    'dhvpfkdmlqka',
    'ekfqlcrmrwkd',
    'qka',
    'rlagksmf',
  ]);
});

test('names of any length are taken, also those without a letter', async () => {
  await given.performance(app, { title: '가'.repeat(4_000) });
  await given.performance(app, { title: '☆ ★' });
  const { performances } = await app.anonymous.search.all({ q: '가'.repeat(90) });
  expect(performances).toHaveLength(1);
});

test('the nightly job makes up for names that came in by another way, follows what was archived, and then has nothing to do', async () => {
  await given.venue(app, { sourceId: 'FC1' });
  for (let n = 0; n < 3; n += 1) await given.performance(app, { title: `별밤 ${n}`, venueSourceId: 'FC1' });
  await given.performance(app, { title: '별낮', venueText: '마당' });
  const before = await known();
  const em = app.em();
  await em.nativeDelete(PerformanceName, {});
  await em.nativeDelete(PersonName, {});
  await em.nativeDelete(VenueName, {});
  await em.nativeDelete(PlaceName, {});
  await keepUp();
  expect(await known()).toEqual(before);

  await em.nativeUpdate(Performance, { title: '별밤 1' }, { archived: true });
  await keepUp();
  expect((await known()).performances.filter(({ archived }) => archived)).toMatchObject([{ plain: '별밤1' }]);
  expect(await recordWrites(keepUp)).toEqual([]);
});

test('archived performances are found like current ones, behind them', async () => {
  await given.performance(app, {
    title: '별밤',
    startsOn: '2026-10-01',
    endsOn: '2026-10-02',
    fetchedAt: app.clock.now(),
  });
  const titles = async (q: string) => (await app.anonymous.search.all({ q })).performances.map(({ title }) => title);
  for (const q of ['별밤', '별', 'ㅂㅂ', 'quf', '벌밤', '밤별'].filter((typed) => typed.length > 1))
    expect({ q, titles: await titles(q) }).toEqual({ q, titles: q === '밤별' ? [] : ['별밤'] });
  await given.performance(app, { title: '작은 별밤' });
  expect(await titles('별밤')).toEqual(['별밤', '작은 별밤']);
  expect(await titles('ㅂㅂ')).toEqual(['별밤', '작은 별밤']);
});
