import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENRES } from '@golden-ticket/shared/genre';
import type { Genre } from '@golden-ticket/shared/genre';
import { RANKINGS } from '@golden-ticket/shared/ranking';
import type { RankPerformances } from '@golden-ticket/shared/ranking';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { replaceBoxOffice } from '../kopis/box-office.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { Performance } from './performance.entity.ts';

const app = await testApp();
const ranking = (input: Partial<RankPerformances> = {}) => app.anonymous.performance.ranking(input);
const ranks = async (input: Partial<RankPerformances> = {}) =>
  (await ranking(input)).items.map(({ rank, title }) => `${rank} ${title}`);

async function liked(title: string, likeCount: number, overrides: Partial<PerformanceDraft> = {}) {
  const { id } = await given.performance(app, { title, ...overrides });
  await app.em().nativeUpdate(Performance, { id }, { likeCount });
  return id;
}

const board = (genre: Genre | null, day: string, listed: [sourceId: string, title: string][]) =>
  app.em().transactional((em) =>
    replaceBoxOffice(
      em,
      {
        genre,
        dates: { from: day, to: day },
        ranks: listed.map(([sourceId, title], index) => ({
          rank: index + 1,
          sourceId,
          title,
          venueText: '표 파는 곳',
        })),
      },
      app.clock.now(),
    ),
  );

test('by likes: what is on or to come, the most liked first', async () => {
  await liked('둘', 5);
  await liked('하나', 9, { startsOn: '2027-01-01', endsOn: '2027-01-02', genreText: '연극' });
  await liked('아무도', 0);
  await liked('끝난', 99, { startsOn: '2026-11-01', endsOn: '2026-11-21' });
  const hidden = await liked('숨은', 99);
  await app.em().nativeUpdate(Performance, { id: hidden }, { hiddenAt: app.clock.now() });
  expect(await ranks()).toEqual(['1 하나', '2 둘']);
  expect(await ranks({ genre: 'musical' })).toEqual(['1 둘']);
  expect(await ranking()).toMatchObject({
    items: [{ performance: { likeCount: 9, state: 'upcoming' }, venueName: '달빛아트홀 (소극장)' }, {}],
    counted: null,
  });
});

test('at most fifty', async () => {
  await liked('하나', 1);
  await app.em().getConnection().execute(`
    insert into performance (source, source_id, fetched_at, title, genre, genre_text, starts_on, ends_on, listing_order, like_count)
    select 'sample', n::text, now(), n::text, 'theatre', '', '2026-11-22', '2026-11-22', n, n from generate_series(1, 60) n`);
  const { items } = await ranking();
  expect(items.map(({ rank }) => rank)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(items.at(-1)).toMatchObject({ title: '11' });
});

test('by sales: the newest booking board, of all or of a genre, also what we have no listing of', async () => {
  await given.performance(app, { sourceId: 'PF1', title: '우리 제목' });
  const hidden = await given.performance(app, { sourceId: 'PF2' });
  await app.em().nativeUpdate(Performance, { id: hidden.id }, { hiddenAt: app.clock.now() });
  await board(null, '2026-11-20', [['PF0', '지난 표']]);
  app.clock.set('2026-11-22T20:00:00+09:00');
  await board(null, '2026-11-21', [
    ['PF9', '없는 공연'],
    ['PF1', '표의 제목'],
    ['PF2', '숨은 공연'],
  ]);
  await board('theatre', '2026-11-21', [['PF8', '연극']]);
  expect(await ranking({ by: 'box-office' })).toEqual({
    items: [
      { rank: 1, title: '없는 공연', venueName: '표 파는 곳', performance: null },
      {
        rank: 2,
        title: '표의 제목',
        venueName: '표 파는 곳',
        performance: expect.objectContaining({ title: '우리 제목' }),
      },
      { rank: 3, title: '숨은 공연', venueName: '표 파는 곳', performance: null },
    ],
    counted: { from: '2026-11-21', to: '2026-11-21', collectedAt: '2026-11-22T11:00:00.000Z' },
  });
  expect(await ranks({ by: 'box-office', genre: 'theatre' })).toEqual(['1 연극']);
  expect(await ranking({ by: 'box-office', genre: 'dance' })).toEqual({ items: [], counted: null });
});

test('operas have their places among the operas on the board of classical music', async () => {
  await given.performance(app, { sourceId: 'PF1', title: '오페라 〈달〉', genreText: '서양음악(클래식)' });
  await given.performance(app, { sourceId: 'PF2', title: '봄 음악회', genreText: '서양음악(클래식)' });
  await board('classical', '2026-11-21', [
    ['PF2', '봄 음악회'],
    ['PF1', '오페라 달'],
  ]);
  expect(await ranks({ by: 'box-office', genre: 'opera' })).toEqual(['1 오페라 달']);
  expect(await ranks({ by: 'box-office', genre: 'classical' })).toEqual(['1 봄 음악회', '2 오페라 달']);
});

test('each takes one statement', async () => {
  for (const by of RANKINGS) expect(await countQueries(() => ranking({ by, genre: 'opera' }))).toBe(1);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const input = oddInput({ by: fc.constantFrom(...RANKINGS), genre: fc.constantFrom(...GENRES) });
  expect(await endsOf(ranking, input)).toEqual(new Set(['OK', 'BAD_REQUEST']));
});
