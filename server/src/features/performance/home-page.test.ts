import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { Image } from '../image/image.entity.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { Performance } from './performance.entity.ts';

const app = await testApp();
const home = () => app.anonymous.performance.home();
const titles = (cards: { title: string }[]) => cards.map(({ title }) => title);

/** One that is liked so often, with a poster that is stored, or not. */
async function liked(title: string, likeCount: number, genreText: string, overrides: Partial<PerformanceDraft> = {}) {
  const { id, waitingImageIds } = await given.performance(app, { title, genreText, imageUrls: [], ...overrides });
  await app.em().nativeUpdate(Performance, { id }, { likeCount });
  const poster = {
    key: 'k',
    width: 300,
    height: 400,
    widths: [160],
    color: '#112233',
    blur: 'data:x',
    state: 'stored' as const,
  };
  await app.em().nativeUpdate(Image, { id: waitingImageIds }, poster);
  return id;
}

test('an empty house has an empty home page', async () => {
  expect(await home()).toEqual({ banners: [], tonight: [], genres: [] });
});

test('a shelf per genre in the order of the house: how many, the three most liked, twelve more', async () => {
  for (let n = 0; n < 17; n += 1) await liked(`무용 ${n}`, n, '무용(서양/한국무용)');
  await liked('극', 1, '연극');
  await liked('끝난 극', 50, '연극', { startsOn: '2026-11-01', endsOn: '2026-11-21' });
  await app.em().nativeUpdate(Performance, { title: '무용 15' }, { teaserId: 'dQw4w9WgXcQ' });
  await app.em().nativeUpdate(Performance, { title: '무용 14' }, { hiddenAt: app.clock.now() });
  const { genres } = await home();
  expect(genres.map(({ genre, total }) => [genre, total])).toEqual([
    ['theatre', 1],
    ['dance', 16],
  ]);
  expect(genres[1]?.top).toMatchObject([
    { title: '무용 16', teaserId: null, likeCount: 16 },
    { title: '무용 15', teaserId: 'dQw4w9WgXcQ' },
    { title: '무용 13' },
  ]);
  expect(titles(genres[1]?.more ?? [])).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => `무용 ${n}`));
});

test('banners: the best of each genre before the second of any, only with a poster', async () => {
  await liked('극 1', 90, '연극', { synopsis: '[줄거리]\n\n밤이 온다. 아침이 온다.' });
  await liked('극 2', 80, '연극');
  await liked('극 3', 70, '연극');
  await liked('춤 1', 5, '무용', { synopsis: '[프로그램]\n\n봄' });
  await liked('춤 0', 99, '무용', { posterUrl: null });
  const { banners } = await home();
  expect(titles(banners)).toEqual(['극 1', '춤 1', '극 2']);
  expect(banners[0]).toMatchObject({ tagline: '밤이 온다.', poster: { key: 'k', blur: 'data:x' } });
  expect(banners[1]).toMatchObject({ tagline: null });
});

test('at most six banners', async () => {
  for (const genreText of ['연극', '무용', '뮤지컬', '대중음악'])
    for (const n of [1, 2]) await liked(`${genreText} ${n}`, n, genreText);
  expect((await home()).banners).toHaveLength(6);
});

test('tonight: what is still to start today in Seoul, each performance once, the most liked first', async () => {
  const today = { startsOn: '2026-11-22', endsOn: '2026-11-23' };
  await liked('두 번', 1, '연극', { ...today, timetableText: '일요일(14:00,19:30,21:00)' });
  await liked('밤', 5, '연극', { ...today, timetableText: '일요일(23:59)' });
  await liked('지금', 9, '연극', { ...today, timetableText: '일요일(19:00)' });
  await liked('내일', 9, '연극', { ...today, timetableText: '월요일(00:00)' });
  const hidden = await liked('숨은', 9, '연극', { ...today, timetableText: '일요일(20:00)' });
  await app.em().nativeUpdate(Performance, { id: hidden }, { hiddenAt: app.clock.now() });
  expect((await home()).tonight.map(({ startsAt, performance }) => [performance.title, startsAt])).toEqual([
    ['밤', '2026-11-22T14:59:00.000Z'],
    ['두 번', '2026-11-22T10:30:00.000Z'],
  ]);
  app.clock.set('2026-11-22T23:59:00+09:00');
  expect((await home()).tonight).toEqual([]);
});

test('at most twelve of tonight', async () => {
  for (let n = 0; n < 13; n += 1) await given.performance(app, { timetableText: '일요일(20:00)' });
  expect((await home()).tonight).toHaveLength(12);
});

test('the whole page takes four statements, its totals one more, and a look whether they still hold', async () => {
  await liked('극', 9, '연극', { timetableText: '매일(21:00)' });
  await liked('춤', 9, '무용', { timetableText: '매일(21:00)' });
  expect(await countQueries(home)).toBe(6);
  expect(await countQueries(home)).toBe(5);
});
