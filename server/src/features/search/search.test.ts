import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { Performance } from '../performance/performance.entity.ts';

const app = await testApp();

const search = async (q: string, limit = 20) => app.anonymous.search.all({ q, limit });
const titles = async (q: string) => (await search(q)).performances.map(({ title }) => title);

/** Performances with these titles and nothing else that a search could find. */
async function givenTitles(...names: string[]): Promise<void> {
  for (const title of names) await given.performance(app, { title, ...quiet });
}
const quiet = { castText: null, crewText: null, venueText: null, genreText: '복합' };
const ended = { startsOn: '2026-11-01', endsOn: '2026-11-21' };

const like = (id: number, likeCount: number) => app.em().nativeUpdate(Performance, { id }, { likeCount });

test('a title is found by itself, a word, a part of a word, and the words in another order', async () => {
  await givenTitles('달빛 오페라의 밤', '겨울 나그네');
  for (const q of ['달빛 오페라의 밤', '오페라의', '페라', '달빛', '밤 오페라', '빛오페'])
    expect({ q, titles: await titles(q) }).toEqual({ q, titles: ['달빛 오페라의 밤'] });
  expect(await titles('봄나들이')).toEqual([]);
});

test('spaces and signs do not matter, whether left out or put in', async () => {
  await givenTitles('누가 내 모자에 앉았어? [인천]', '호수까기인형');
  for (const q of ['누가내모자에앉았어', '누가 내모자에 앉았어?', '내모자', '앉았어 인천'])
    expect({ q, titles: await titles(q) }).toEqual({ q, titles: ['누가 내 모자에 앉았어? [인천]'] });
  expect(await titles('호수 까기 인형')).toEqual(['호수까기인형']);
});

test.each([
  ['ㄷㅂ', '달빛 오페라의 밤'],
  ['ㅇㅍㄹ', '달빛 오페라의 밤'],
  ['ㅇ ㅍ ㄹ', '달빛 오페라의 밤'],
  ['오ㅍㄹ', '달빛 오페라의 밤'],
  ['오페ㄹ', '달빛 오페라의 밤'],
  ['dvf', '달빛 오페라의 밤'],
  ['ㄲㅂ', '꽃보라'],
  ['ㄱㄹㅅ', '그린 숲'],
  ['tv ㅅㄷ', '가랑비TV 소동'],
])('initial consonants: %s finds %s', async (q, title) => {
  await givenTitles('달빛 오페라의 밤', '겨울 나그네', '꽃보라', '그린 숲', '가랑비TV 소동');
  expect(await titles(q)).toEqual([title]);
});

test('tense consonants are meant as typed, plain ones may stand for them', async () => {
  await givenTitles('쌀밥', '살밥');
  expect(await titles('ㅆㅂ')).toEqual(['쌀밥']);
  expect((await titles('ㅅㅂ')).toSorted()).toEqual(['살밥', '쌀밥']);
});

test.each([
  ['dhvpfk', '오페라의 밤'],
  ['DHVPFK', '오페라의 밤'],
  ['dhvpfkdml qka', '오페라의 밤'],
  ['Rhcqhfk', '꽃보라'],
  ['ㅡㅐㅐㅜㅣㅑ호ㅅ', 'Moonlight Parade'],
  ['moonlight', 'Moonlight Parade'],
])('the keyboard set to the other layout: %s finds %s', async (q, title) => {
  await givenTitles('오페라의 밤', '꽃보라', 'Moonlight Parade');
  expect(await titles(q)).toEqual([title]);
});

test.each([
  ['오패라', '오페라의 밤'],
  ['오페러', '오페라의 밤'],
  ['오폐라', '오페라의 밤'],
  ['오페라읭', '오페라의 밤'],
  ['오패라의 뱜', '오페라의 밤'],
  ['오패라의밤', '오페라의 밤'],
  ['구뚜라미', '귀뚜라미'],
  ['갯츠비', '개츠비'],
  ['갱츠비', '개츠비'],
  ['moonligth', 'Moonlight Parade'],
  ['달나라극장', '달나라극장의 별'],
  ['달나러극장', '달나라극장의 별'],
])('a slip of the keys: %s finds %s', async (q, title) => {
  await givenTitles('오페라의 밤', '귀뚜라미', '개츠비', 'Moonlight Parade', '달나라극장의 별');
  expect(await titles(q)).toEqual([title]);
});

test('nothing is made up for what is like no word at all, or has two slips in a short one', async () => {
  await givenTitles('오페라의 밤', '귀뚜라미');
  for (const q of ['무지개떡', '우패러', '오ㅁ', 'zzzz', '★☆', '😀😀'])
    expect({ q, titles: await titles(q) }).toEqual({ q, titles: [] });
});

test('syllables as typed come before those that only share its keys', async () => {
  await givenTitles('강나무 이야기');
  expect(await titles('강남')).toEqual(['강나무 이야기']);
  await givenTitles('여기는 강남');
  expect(await titles('강남')).toEqual(['여기는 강남']);
});

test('exact title, beginning, word, part, people, venue, in this order', async () => {
  await given.venue(app, { sourceId: 'FC1', name: '은하수 극장' });
  await given.performance(app, { ...quiet, title: '여섯째', venueSourceId: 'FC1' });
  await given.performance(app, { ...quiet, title: '다섯째', castText: '은하수, 박도담' });
  await givenTitles('먼은하수', '작은 은하수', '은하수를 건너', '은하수');
  const results = await search('은하수');
  expect(results.performances.map(({ title }) => title)).toEqual([
    '은하수',
    '은하수를 건너',
    '작은 은하수',
    '먼은하수',
    '다섯째',
    '여섯째',
  ]);
  expect(results.people).toMatchObject([{ name: '은하수', performanceCount: 1 }]);
  expect(results.venues).toMatchObject([{ name: '은하수 극장', region: 'seoul', district: '종로구' }]);
});

test('of equally good ones those on or to come first, then the most liked; an exact title before all', async () => {
  const was = await given.performance(app, { ...quiet, ...ended, title: '은하수 하나' });
  const liked = await given.performance(app, { ...quiet, title: '은하수 둘' });
  await given.performance(app, { ...quiet, title: '은하수 셋' });
  await given.performance(app, { ...quiet, ...ended, title: '은하수' });
  await like(was.id, 900);
  await like(liked.id, 5);
  expect(await titles('은하수')).toEqual(['은하수', '은하수 둘', '은하수 셋', '은하수 하나']);
  expect((await search('은하수', 2)).performances).toHaveLength(2);
});

test('a genre is asked for in Korean, in English, by its initials and in another layout: what is on, most liked first', async () => {
  await given.performance(app, { ...quiet, ...ended, title: '별밤', genreText: '뮤지컬' });
  await given.performance(app, { ...quiet, title: '새벽', genreText: '뮤지컬' });
  const liked = await given.performance(app, { ...quiet, title: '아침', genreText: '뮤지컬' });
  await given.performance(app, { ...quiet, title: '저녁', genreText: '연극' });
  await like(liked.id, 5);
  for (const q of ['뮤지컬', 'musical', 'Musi', '뮤지', 'ㅁㅈㅋ', 'abwlzjf', '뮤지칼'])
    expect({ q, titles: await titles(q) }).toEqual({ q, titles: ['아침', '새벽'] });
  await given.performance(app, { ...quiet, ...ended, title: '뮤지컬 갈라', genreText: '뮤지컬' });
  expect(await titles('뮤지컬')).toEqual(['아침', '새벽', '뮤지컬 갈라']);
});

test('people and venues are found like titles: by part, initials, layout and with a slip', async () => {
  await given.venue(app, { sourceId: 'FC1', name: '달빛예술극장 (대학로)' });
  await given.performance(app, { ...quiet, title: '별밤', castText: '김하늘 등', venueSourceId: 'FC1' });
  for (const q of ['김하늘', '하늘', 'ㄱㅎㄴ', 'rlagksmf', '김하눌', '김 하늘']) {
    const { people, performances } = await search(q);
    expect({ q, people, titles: performances.map(({ title }) => title) }).toMatchObject({
      q,
      people: [{ name: '김하늘', performanceCount: 1 }],
      titles: ['별밤'],
    });
  }
  for (const q of ['달빛예술극장', '예술극장', 'ㄷㅂㅇㅅㄱㅈ', '달빛 예술 극장', '달빋예술극장']) {
    const { venues, performances } = await search(q);
    expect({ q, venues, titles: performances.map(({ title }) => title) }).toMatchObject({
      q,
      venues: [{ name: '달빛예술극장 (대학로)' }],
      titles: ['별밤'],
    });
  }
});

test('words of a title, a person, a venue and a genre together find what has them all', async () => {
  await given.venue(app, { sourceId: 'FC1', name: '달빛예술극장' });
  const here = { ...quiet, venueSourceId: 'FC1', genreText: '뮤지컬' };
  await given.performance(app, { ...here, title: '별밤', castText: '김하늘' });
  await given.performance(app, { ...here, title: '별밤', castText: '이바다' });
  await given.performance(app, { ...quiet, title: '낮달', castText: '김하늘' });
  expect(await titles('김하늘 달빛예술극장')).toEqual(['별밤']);
  expect(await titles('뮤지컬 김하늘 별밤')).toEqual(['별밤']);
  expect(await titles('달빛예술극장 뮤지컬')).toEqual(['별밤', '별밤']);
  expect(await titles('낮달 뮤지컬')).toEqual([]);
});

test('what is saved again, hidden or removed is found as it is now', async () => {
  const draft = { ...quiet, sourceId: 'PF1', title: '헌 제목', castText: '김하늘' };
  const { id } = await given.performance(app, draft);
  await given.performance(app, { ...draft, title: '새 제목' });
  expect(await titles('헌 제목')).toEqual([]);
  expect(await titles('새 제목')).toEqual(['새 제목']);

  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now() });
  expect(await search('새 제목')).toEqual({ performances: [], people: [], venues: [] });
  expect((await search('김하늘')).people).toEqual([]);

  await app.em().nativeDelete(Performance, { id });
  expect(await titles('새 제목')).toEqual([]);
});

test('a search takes few statements, however it is typed', async () => {
  await given.venue(app, { sourceId: 'FC1', name: '오페라의 집' });
  await given.performance(app, { title: '오페라의 밤', castText: '오페라', venueSourceId: 'FC1' });
  expect(await countQueries(() => search('오페라'))).toBeLessThanOrEqual(5);
  expect(await countQueries(() => search('ㅇㅍㄹ'))).toBeLessThanOrEqual(5);
  expect(await countQueries(() => search('오패라의'))).toBeLessThanOrEqual(7);
  expect(await countQueries(() => search('오패라의 뱜중'))).toBeLessThanOrEqual(12);
  expect(await countQueries(() => search('!!'))).toBe(0);
  for (const q of [
    '오페라의 밤 '.repeat(14),
    '뱜 '.repeat(50),
    'ㅇ '.repeat(50),
    'a b c '.repeat(16),
    '오패라'.repeat(33),
  ])
    expect(await countQueries(() => search(q))).toBeLessThanOrEqual(10);
});

test('no text makes it fail but by saying what is wrong with it', async () => {
  await givenTitles('100% _달_ \\빛\\ "오페라"의 \'밤\' 😀');
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 101 }),
    fc.string({ unit: fc.constantFrom(...'qwertyuiopasdfghjklzxcvbnmQWERTOPK'), maxLength: 100 }),
    fc.string({
      unit: fc.constantFrom(...'ㄱㅏㄳㅘ가각힣뷁오페라dhvpfk%_\\\'"&|!*():;?[]{}^$. \u0000\ud800\udfff😀四é'),
      maxLength: 100,
    }),
  );
  expect(await endsOf(search, typed)).toEqual(new Set(['OK', 'BAD_REQUEST']));
  const input = oddInput({ q: typed, limit: fc.integer({ min: 0, max: 41 }) });
  expect(await endsOf(app.anonymous.search.all, input)).toEqual(new Set(['OK', 'BAD_REQUEST']));
  expect(await endsOf(app.anonymous.search.suggest, oddInput({ q: typed }))).toEqual(new Set(['OK', 'BAD_REQUEST']));
});

test.each(['%%', '__', '\\\\', "''", '""', '오%라', '오_라', '%의', "' or 1=1 --"])('%s is no pattern', async (q) => {
  await givenTitles('오페라의 밤', '100%');
  expect(await titles(q)).toEqual([]);
});

test.each([
  ['a NUL', '오페\u0000라'],
  ['one character', '오'],
  ['one character between spaces', ' 오 '],
  ['too long', '오'.repeat(101)],
])('%s is refused', async (_, q) => {
  await expect(search(q)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('half a character, decomposed syllables and full-width letters are read for what they are', async () => {
  await givenTitles('오페라의 밤', 'Café Noël');
  expect(await titles('오페라\ud83d')).toEqual(['오페라의 밤']);
  expect(await titles('오페라'.normalize('NFD'))).toEqual(['오페라의 밤']);
  expect(await titles('ｄｈｖｐｆｋ')).toEqual(['오페라의 밤']);
  expect(await titles('cafe noel')).toEqual(['Café Noël']);
});

test('while one types, terms of each kind are offered', async () => {
  await given.venue(app, { sourceId: 'FC1', name: '뮤직홀' });
  await given.performance(app, { ...quiet, title: '뮤지컬 별밤', castText: '뮤지, 김하늘', venueSourceId: 'FC1' });
  await given.performance(app, { ...quiet, title: '뮤지컬 별밤' });
  const { suggest } = app.anonymous.search;
  expect(await suggest({ q: '뮤지' })).toEqual([
    { kind: 'genre', id: 'musical', text: '뮤지컬' },
    { kind: 'performance', id: expect.any(Number), text: '뮤지컬 별밤' },
    { kind: 'person', id: expect.any(Number), text: '뮤지' },
    { kind: 'venue', id: expect.any(Number), text: '뮤직홀' },
  ]);
  for (const q of ['뮤', '뮤지커', '뮤지컬 별', 'ㅁ', 'ㅁㅈ', 'ab'])
    expect({ q, found: (await suggest({ q })).map(({ text }) => text) }).toMatchObject({
      q,
      found: expect.arrayContaining(['뮤지컬 별밤']),
    });
  expect(await suggest({ q: '★' })).toEqual([]);
  await expect(suggest({ q: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a place that is known only as text leads to what plays there, as a venue would, until it is one', async () => {
  await given.performance(app, {
    title: '거리의 악사',
    ...quiet,
    venueText: '느티나무 마당 (야외무대)',
    venueSourceId: 'FC9',
  });
  await given.performance(app, { title: '느티나무 아래', ...quiet });
  for (const q of ['느티나무 마당', '야외무대', '느티나무마당', 'ㄴㅌㄴㅁ ㅁㄷ', 'smxlskan akekd', '느티나무 악사'])
    expect({ q, titles: await titles(q) }).toEqual({ q, titles: ['거리의 악사'] });
  expect(await titles('느티나무')).toEqual(['느티나무 아래', '거리의 악사']);
  expect(await titles('느트나무 마당')).toEqual(['거리의 악사']);
  expect(await app.anonymous.search.suggest({ q: '느티나무' })).toMatchObject([{ text: '느티나무 아래' }]);

  await given.venue(app, { sourceId: 'FC9', name: '은행나무 극장' });
  expect(await titles('야외무대')).toEqual([]);
  expect(await titles('은행나무')).toEqual(['거리의 악사']);
});
