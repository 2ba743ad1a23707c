import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { CreatePerformance } from '@golden-ticket/shared/performance-edit';
import { enqueue } from '../../../queue/queue.ts';
import { testApp } from '../../../testing/app.ts';
import { FakeKopis } from '../../../testing/fake-kopis.ts';
import { aPerformance, given } from '../../../testing/given.ts';
import { countQueries, recordWrites } from '../../../testing/record-queries.ts';
import { importKopis } from '../../kopis/import.job.ts';
import type { Member } from '../../member/member.entity.ts';
import { Performance } from '../performance.entity.ts';
import type { PerformanceDraft } from '../performance-draft.ts';
import { savePerformance } from '../save-performance.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: kopis.web, kopis: kopis.settings });
let operator: Member;
beforeEach(async () => {
  kopis.reset();
  operator = await given.member(app, { role: 'operator' });
});

const edit = () => app.as(operator).performance;
const view = (id: number) => app.anonymous.performance.byId({ id });
const form = (id: number) => edit().forEdit({ id });
const save = (draft: PerformanceDraft) => app.em().transactional((em) => savePerformance(em, draft));
const tomorrow = (draft: PerformanceDraft): PerformanceDraft => ({
  ...draft,
  fetchedAt: new Date(draft.fetchedAt.getTime() + 86_400_000),
});

/** What an operator tells of a performance that no source tells of. */
const aShow = (overrides: Partial<CreatePerformance> = {}): CreatePerformance => ({
  title: '달을 꿰매는 사람',
  genre: 'opera',
  startsOn: '2026-12-01',
  endsOn: '2026-12-06',
  openRun: false,
  venue: { venueId: null, hallId: null, text: '마을회관', region: 'jeju' },
  timetable: '화요일 ~ 금요일(19:30), 토요일 ~ 일요일(15:00)',
  age: 84,
  runningTime: 100,
  synopsis: '달이 해진 밤의 이야기.',
  producer: '극단 바늘',
  price: [
    { name: 'R석', price: 70_000 },
    { name: '', price: 0 },
  ],
  cast: [
    { name: '김하늘', part: '달' },
    { name: '이바다', part: null },
  ],
  crew: [{ name: '최새벽', part: '연출' }],
  sellers: [{ name: '별빛티켓', url: 'https://tickets.example.kr/9' }],
  teaser: 'https://youtu.be/abcdefghijk?si=x',
  idempotencyKey: randomUUID(),
  ...overrides,
});

test('an edit is seen at once, told of as a change, found, and kept when the source says the same or something else', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  const { revision } = await form(id);
  app.clock.set('2026-11-22T20:00:00+09:00');
  await edit().edit({
    id,
    revision,
    title: '별을 굽는 새벽',
    age: 168,
    price: [{ name: '전석', price: 20_000 }],
    cast: [{ name: '강새별', part: '빵집 주인' }],
    sellers: [{ name: '별빛티켓', url: 'https://tickets.example.kr/other' }],
    teaser: 'https://www.youtube.com/watch?v=abcdefghijk',
    // As it is: the source's.
    synopsis: draft.synopsis,
  });

  const seen = await view(id);
  expect(seen).toMatchObject({
    title: '별을 굽는 새벽',
    minimumAgeMonths: 168,
    lowestPrice: 20_000,
    priceTiers: [{ name: '전석', price: 20_000 }],
    cast: [{ name: '강새별', part: '빵집 주인' }],
    castAndOthers: false,
    teaserId: 'abcdefghijk',
    texts: { price: '전석 20,000원', age: '만 14세 이상' },
  });
  const told = { source: 'operator', changedAt: '2026-11-22T11:00:00.000Z' };
  expect(seen.changes).toEqual([
    { field: 'title', from: draft.title, to: '별을 굽는 새벽', ...told },
    { field: 'age', from: '만 7세 이상', to: '만 14세 이상', ...told },
    { field: 'price', from: 'R석 70,000원, S석 50,000원', to: '전석 20,000원', ...told },
    { field: 'cast', from: '김하늘, 이바다, 박도담 등', to: '강새별(빵집 주인)', ...told },
    { field: 'sellers', from: null, to: null, ...told },
    { field: 'teaser', from: null, to: null, ...told },
  ]);
  const found = await app.anonymous.search.all({ q: '강새별' });
  expect(found.performances.map((card) => card.id)).toEqual([id]);
  expect((await form(id)).pinned).toEqual(['age', 'cast', 'price', 'sellers', 'teaser', 'title']);
  expect((await app.anonymous.performance.list({ maxPrice: 20_000 })).total).toBe(1);

  expect(await save(tomorrow(draft))).toMatchObject({ outcome: 'unchanged' });
  await save(tomorrow({ ...draft, title: '출처의 새 제목', castText: '다른이', producer: '극단 다름' }));
  expect(await view(id)).toMatchObject({
    title: '별을 굽는 새벽',
    cast: [{ name: '강새별' }],
    producer: '극단 다름',
  });
});

test('control: without the pin, the same import takes the edit away', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  await edit().edit({ id, revision: 1, title: '별을 굽는 새벽', cast: [{ name: '강새별', part: null }] });
  await app.em().nativeUpdate(Performance, { id }, { pinned: [] });
  await save(tomorrow(draft));
  expect(await view(id)).toMatchObject({ title: draft.title, cast: [{ name: '김하늘' }, {}, {}] });
});

test('what is told as it was writes nothing and pins nothing', async () => {
  const { id } = await given.performance(app);
  const { revision, title, cast, price, venue, sellers, synopsis } = await form(id);
  const same = { id, revision, title, cast, price, venue, sellers, synopsis } as Parameters<
    ReturnType<typeof edit>['edit']
  >[0];
  expect(await recordWrites(() => edit().edit(same))).toEqual([]);
  expect(await form(id)).toMatchObject({ revision, pinned: [] });
});

test('of two operators who edit what they saw at once, one is told that it is another now, and nothing is lost', async () => {
  const { id } = await given.performance(app);
  const other = app.as(await given.member(app, { role: 'operator' })).performance;
  const ends = await Promise.allSettled([
    edit().edit({ id, revision: 1, title: '하나' }),
    other.edit({ id, revision: 1, producer: '둘' }),
  ]);
  const refused = ends.filter((end) => end.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'CONFLICT', message: 'edit.stale' } }]);
  const { title, producer } = await view(id);
  expect([title === '하나', producer === '둘'].filter(Boolean)).toHaveLength(1);
  expect(await form(id)).toMatchObject({ revision: 2 });
});

test('control: where nobody waits for the lock, both think that it is as they saw it', async () => {
  const { id } = await given.performance(app);
  await sql`
    create schema unlocked;
    create function unlocked.pg_advisory_xact_lock(bigint) returns void language sql as 'select';
  `.execute(app.em().getKysely());
  const begun = Promise.withResolvers<void>();
  let count = 0;
  const { editPerformance } = await import('./edit-performance.ts');
  const one = (title: string) =>
    app.em().transactional(async (em) => {
      await sql`set local search_path to unlocked, pg_catalog, public`.execute(em.getKysely());
      if (++count === 2) begun.resolve();
      await begun.promise;
      return editPerformance(em, operator.id, { id, revision: 1, title }, app.clock.now());
    });
  expect(await Promise.all([one('하나'), one('둘')])).toEqual([{ revision: 2 }, { revision: 2 }]);
});

test('an edit that an import came before is refused too', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  await save(tomorrow({ ...draft, producer: '극단 다름' }));
  await expect(edit().edit({ id, revision: 1, title: '하나' })).rejects.toMatchObject({ message: 'edit.stale' });
});

test('dates and timetable lay out the showings anew', async () => {
  const { id } = await given.performance(app);
  await edit().edit({ id, revision: 1, startsOn: '2026-12-01', endsOn: '2026-12-02', timetable: '매일 11:00' });
  const { showings, unread } = await view(id);
  expect(showings.map(({ startsAt }) => startsAt)).toEqual(['2026-12-01T02:00:00.000Z', '2026-12-02T02:00:00.000Z']);
  expect(unread).toEqual([]);
  await edit().edit({ id, revision: 2, timetable: '내킬 때' });
  expect(await view(id)).toMatchObject({ showings: [], unread: ['timetable'] });
  expect((await form(id)).pinned).toEqual(['endsOn', 'startsOn', 'timetable']);
  await expect(edit().edit({ id, revision: 3, startsOn: '2027-01-01' })).rejects.toMatchObject({
    message: 'performance.ends-first',
  });
});

test('a performance moves to a hall of ours, and to no hall of another house', async () => {
  const { id } = await given.performance(app);
  const hall = { seats: 90, wheelchairSeats: 2, stageArea: null, orchestraPit: null, rehearsalRoom: null };
  const halls = [{ ...hall, dressingRooms: null, outdoorStage: null, sourceId: 'FC1-1', name: '작은 홀' }];
  const venue = await given.venue(app, {
    sourceId: 'FC1',
    name: '봄내극장',
    address: '제주특별자치도 제주시 1',
    halls,
  });
  const other = await given.venue(app);
  const {
    halls: [made],
  } = await app.anonymous.venue.byId({ id: venue.id });
  const place = { venueId: venue.id, hallId: made!.id, text: null, region: null };
  await edit().edit({ id, revision: 1, venue: place });
  expect(await view(id)).toMatchObject({ region: 'jeju', hall: { name: '작은 홀' }, venue: { name: '봄내극장' } });
  expect(await app.anonymous.performance.list({ region: 'jeju' })).toMatchObject({ total: 1 });
  await expect(edit().edit({ id, revision: 2, venue: { ...place, venueId: other.id } })).rejects.toMatchObject({
    message: 'performance.no-such-place',
  });
});

test('one that no source tells of is listed, found and counted like any other, once for a retry', async () => {
  const show = aShow();
  const { id } = await edit().create(show);
  expect(await edit().create(show)).toEqual({ id });
  const seen = await view(id);
  expect(seen).toMatchObject({
    genre: 'opera',
    region: 'jeju',
    venueText: '마을회관',
    teaserId: 'abcdefghijk',
    lowestPrice: 0,
    highestPrice: 70_000,
    texts: { price: 'R석 70,000원, 무료', runningTime: '1시간 40분' },
    changes: [],
    source: { source: 'operator' },
  });
  expect(seen.showings).toHaveLength(6);
  expect((await app.anonymous.performance.list({ genre: 'opera' })).total).toBe(1);
  expect((await app.anonymous.search.all({ q: '꿰매는' })).performances).toHaveLength(1);
  expect((await app.anonymous.performance.home()).genres.find(({ genre }) => genre === 'opera')).toMatchObject({
    total: 1,
    top: [{ id, teaserId: 'abcdefghijk' }],
  });
  expect(await form(id)).toMatchObject({ revision: 1, pinned: [], hidden: null });
  await edit().edit({ id, revision: 1, title: '달을 꿰매는 밤' });
  expect(await form(id)).toMatchObject({ revision: 2, pinned: [] });
  const { items } = await app.as(operator).audit.list({});
  expect(items.map(({ action, reason }) => [action, reason])).toEqual([
    ['performance.edit', 'title'],
    ['performance.create', show.title],
  ]);
});

test('one without a timetable is on whenever an operator put a showing, and only then', async () => {
  const { id } = await edit().create(aShow({ timetable: null }));
  const on = (from: string) => app.anonymous.performance.list({ from, to: from }).then(({ total }) => total);
  expect(await on('2026-12-05')).toBe(1);
  await edit().setShowings({
    id,
    revision: 1,
    put: [{ startsAt: '2026-12-04T19:00:00+09:00', cast: [] }],
    withdraw: [],
  });
  expect([await on('2026-12-04'), await on('2026-12-05')]).toEqual([1, 0]);
});

test('a removed one is nowhere, whatever its source says, until it is restored', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  const reason = '두 번 올라온 공연입니다.';
  await edit().remove({ id, revision: 1, reason });
  await save(tomorrow({ ...draft, producer: '극단 다름' }));
  await expect(view(id)).rejects.toMatchObject({ message: 'performance.not-found' });
  expect((await app.anonymous.performance.list({})).total).toBe(0);
  expect((await edit().listToEdit({ only: 'hidden' })).items).toMatchObject([{ id, hidden: 'operator' }]);
  const { revision } = await form(id);
  await edit().restore({ id, revision, reason });
  expect(await view(id)).toMatchObject({ producer: '극단 다름' });
  expect(await form(id)).toMatchObject({ pinned: [], hidden: null });
});

test('one that its source no longer knows is shown for good once an operator restores it', async () => {
  const { id } = await given.performance(app);
  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now(), missedFetches: 3 });
  expect(await form(id)).toMatchObject({ hidden: 'source' });
  await edit().restore({ id, revision: 1, reason: '아직 합니다.' });
  expect(await view(id)).toMatchObject({ id });
  expect(await form(id)).toMatchObject({ pinned: ['hidden'], hidden: null });
});

test('what is given back is read from the kept answer again, and asks the source nothing', async () => {
  kopis.performance(1, { prfnm: '출처의 제목' });
  await enqueue(app.em(), importKopis, {});
  await app.drain();
  const { id } = await app.em().findOneOrFail(Performance, { source: 'kopis' });
  await edit().edit({ id, revision: 1, title: '운영자의 제목', producer: '운영자', teaser: 'abcdefghijk' });
  kopis.asked.length = 0;
  app.clock.set('2026-11-23T12:00:00+09:00');
  await edit().release({ id, revision: 2, fields: ['title', 'teaser', 'genre'] });
  expect(await view(id)).toMatchObject({ title: '운영자의 제목', teaserId: null });
  expect(await app.drain()).toEqual([]);
  const { title, producer, changes } = await view(id);
  expect([title, producer]).toEqual(['출처의 제목', '운영자']);
  expect(changes.find(({ source }) => source === 'kopis')).toEqual({
    field: 'title',
    from: '운영자의 제목',
    to: '출처의 제목',
    source: 'kopis',
    changedAt: '2026-11-23T03:00:00.000Z',
  });
  expect(kopis.asked).toEqual([]);
  expect(await form(id)).toMatchObject({ pinned: ['producer'] });
});

test('operators find hidden and ended ones by a part of their titles, page by page', async () => {
  for (const title of ['봄 밤 하나', '봄밤 둘', '가을']) await given.performance(app, { title });
  await given.performance(app, { title: '지난 봄밤', startsOn: '2020-01-01', endsOn: '2020-01-02' });
  const first = await edit().listToEdit({ q: '봄밤', limit: 2 });
  expect(first.items.map(({ title, state }) => [title, state])).toEqual([
    ['지난 봄밤', 'ended'],
    ['봄밤 둘', 'ongoing'],
  ]);
  const { items } = await edit().listToEdit({ q: '봄밤', limit: 2, cursor: first.nextCursor });
  expect(items.map(({ title }) => title)).toEqual(['봄 밤 하나']);
});

test('few statements, however much there is', async () => {
  const draft = aPerformance(app, { castText: Array.from({ length: 60 }, (_, index) => `배우${index}`).join(', ') });
  const { id } = await save(draft);
  expect(await countQueries(() => form(id))).toBe(1);
  expect(await countQueries(() => edit().listToEdit({ q: '별' }))).toBe(1);
  const cast = Array.from({ length: 60 }, (_, index) => ({ name: `새배우${index}`, part: null }));
  expect(await countQueries(() => edit().edit({ id, revision: 1, title: '다른 제목', cast }))).toBeLessThan(40);
});
