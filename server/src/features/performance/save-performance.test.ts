import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { recordWrites } from '../../testing/record-queries.ts';
import { aPerformance, aVenue, given } from '../../testing/given.ts';
import { Image } from '../image/image.entity.ts';
import { saveVenue } from '../venue/save-venue.ts';
import { Performance } from './performance.entity.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { savePerformance } from './save-performance.ts';
import { unreadTexts } from './unread-texts.ts';

const app = await testApp();
const save = (draft: PerformanceDraft) => app.em().transactional((em) => savePerformance(em, draft));
const view = (id: number) => app.anonymous.performance.byId({ id });

test('prose becomes structure, and the texts stay', async () => {
  const { id, outcome, waitingImageIds } = await save(
    aPerformance(app, { flags: ['child'], genreText: '서양음악(클래식)' }),
  );
  expect(outcome).toBe('created');
  expect(await app.em().count(Image, { id: { $in: waitingImageIds }, state: 'waiting' })).toBe(2);
  expect(await view(id)).toMatchObject({
    genre: 'classical',
    region: 'seoul',
    venue: null,
    venueText: '달빛아트홀 (소극장)',
    runningMinutes: 100,
    minimumAgeMonths: 84,
    free: false,
    lowestPrice: 50_000,
    highestPrice: 70_000,
    texts: { price: 'R석 70,000원, S석 50,000원', age: '만 7세 이상' },
    unread: [],
    flags: ['child'],
    cast: [{ name: '김하늘' }, { name: '이바다' }, { name: '박도담' }],
    castAndOthers: true,
    crew: [
      { name: '최새벽', part: '연출' },
      { name: '정노을', part: '음악' },
    ],
    crewAndOthers: false,
    priceTiers: [
      { name: 'R석', price: 70_000 },
      { name: 'S석', price: 50_000 },
    ],
    sellerLinks: [{ name: '별빛티켓' }],
    changes: [],
  });
});

test('a second save of the same draft writes nothing', async () => {
  await given.venue(app, { sourceId: 'FC1' });
  const draft = aPerformance(app, {
    venueSourceId: 'FC1',
    hallSourceId: 'FC1-01',
    openRun: true,
    endsOn: '2031-12-31',
  });
  const first = await save(draft);
  const writes = await recordWrites(async () => {
    const again = await save({ ...draft, fetchedAt: new Date(draft.fetchedAt.getTime() + 86_400_000) });
    expect(again).toEqual({ ...first, outcome: 'unchanged' });
  });
  expect(writes).toEqual([]);
  expect(await recordWrites(() => save({ ...draft, title: '다른 제목' }))).not.toEqual([]);
});

test('what a reader cares about is noted when it changes', async () => {
  const draft = aPerformance(app, { title: '봄밤' });
  const { id } = await save(draft);
  app.clock.set('2026-11-23T04:00:00+09:00');
  const later = {
    ...draft,
    fetchedAt: app.clock.now(),
    title: '봄밤 앙코르',
    endsOn: '2026-12-31',
    castText: '김하늘,  이바다, 박도담 등',
    genreText: '연극',
    sellerLinks: [{ name: '달빛티켓', url: 'https://moon.example.kr/1' }],
    posterUrl: 'https://images.example.kr/new.png',
    imageUrls: ['https://images.example.kr/other.png'],
  };
  expect(await save(later)).toMatchObject({ id, outcome: 'changed' });
  const { changes, source } = await view(id);
  const told = { source: 'kopis', changedAt: '2026-11-22T19:00:00.000Z' };
  expect(changes).toEqual([
    { field: 'title', from: '봄밤', to: '봄밤 앙코르', ...told },
    { field: 'genre', from: 'musical', to: 'theatre', ...told },
    { field: 'endsOn', from: '2026-11-28', to: '2026-12-31', ...told },
    { field: 'sellers', from: '별빛티켓', to: '달빛티켓', ...told },
    { field: 'poster', from: null, to: null, ...told },
  ]);
  expect(source.fetchedAt).toBe(told.changedAt);
});

test('silence of the source blanks nothing', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  const before = await view(id);
  const silent = {
    venueText: null,
    regionText: null,
    timetableText: ' ',
    priceText: null,
    ageText: null,
    runningTimeText: null,
  };
  const more = {
    castText: null,
    crewText: '',
    synopsis: null,
    producer: null,
    posterUrl: null,
    imageUrls: [],
    sellerLinks: [],
  };
  expect(await save({ ...draft, ...silent, ...more })).toMatchObject({ outcome: 'unchanged' });
  expect(await view(id)).toEqual(before);
});

test('what cannot be read is kept as text, flagged and counted', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  const odd = {
    timetableText: '격주 화요일 저녁쯤',
    priceText: '자유롭게',
    ageText: '아무나?',
    runningTimeText: '한참',
  };
  await save({ ...draft, ...odd, genreText: '홀로그램 쇼' });
  expect(await view(id)).toMatchObject({
    genre: 'mixed',
    unread: ['timetable', 'price', 'age', 'runningTime'],
    texts: { timetable: odd.timetableText, price: odd.priceText, age: odd.ageText, runningTime: odd.runningTimeText },
    lowestPrice: null,
    minimumAgeMonths: null,
    runningMinutes: null,
    priceTiers: [],
    showings: [],
  });
  await save(aPerformance(app));
  expect(await unreadTexts(app.em())).toEqual({
    fields: Object.fromEntries(
      ['timetable', 'price', 'age', 'runningTime'].map((field) => [field, { texts: 2, unread: 1 }]),
    ),
    unknownGenres: { '홀로그램 쇼': 1 },
  });
});

test('only sellers with a web address are linked to, by their host where they have no name', async () => {
  const url = 'https://www.booking.example.kr/5';
  const { id } = await given.performance(app, {
    sellerLinks: [
      { name: '나쁜 곳', url: 'javascript:alert(1)' },
      { name: null, url },
      { name: '두 번', url },
    ],
  });
  expect((await view(id)).sellerLinks).toEqual([{ name: 'booking.example.kr', url }]);
});

test('a NUL or half a character in a text, and a name as long as a novel, do no harm', async () => {
  const castText = `김하늘, ${'가'.repeat(5_000)}`;
  const draft = aPerformance(app, {
    title: '달\u0000빛',
    synopsis: '반쪽 \ud83c',
    castText,
    posterUrl: `https://a.kr/${'b'.repeat(9_000)}`,
  });
  const { id } = await save(draft);
  expect(await save(draft)).toMatchObject({ outcome: 'unchanged' });
  expect(await view(id)).toMatchObject({ title: '달빛', cast: [{ name: '김하늘' }] });
});

test('a performance that was saved before its venue gets it, and its hall, when that is', async () => {
  const draft = aPerformance(app, { venueSourceId: 'FC7', hallSourceId: 'FC7-02', regionText: '경기도' });
  const { id } = await save(draft);
  const hall = {
    seats: 120,
    wheelchairSeats: 4,
    stageArea: null,
    orchestraPit: null,
    rehearsalRoom: null,
    dressingRooms: null,
    outdoorStage: null,
  };
  const venue = aVenue(app, {
    sourceId: 'FC7',
    address: '강원특별자치도 춘천시 중앙로 1',
    halls: [{ ...hall, sourceId: 'FC7-02', name: '봄내홀' }],
  });
  await app.em().transactional((em) => saveVenue(em, venue));
  const known = {
    region: 'gangwon',
    venue: { name: venue.name, district: '춘천시' },
    hall: { name: '봄내홀', seats: 120 },
  };
  expect(await view(id)).toMatchObject(known);
  expect(await save(draft)).toMatchObject({ outcome: 'unchanged' });

  await app.em().transactional((em) => saveVenue(em, { ...venue, address: '세종특별자치시 한누리대로 1' }));
  expect(await view(id)).toMatchObject({ region: 'sejong', venue: { region: 'sejong', district: null } });
});

test('one that was hidden is shown again when its source knows it again', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now(), missedFetches: 3 });
  await expect(view(id)).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'performance.not-found' });
  expect(await save(draft)).toMatchObject({ outcome: 'changed' });
  expect(await view(id)).toMatchObject({ title: draft.title });
});
