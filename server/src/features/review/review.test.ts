import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { REVIEW_SORTS } from '@golden-ticket/shared/review';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { aReview, givenReview } from '../../testing/reviews.ts';
import { Member } from '../member/member.entity.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Photo } from '../photo/photo.entity.ts';
import { forgetOldKeys } from '../retry/answer-once.ts';
import { HelpfulVote, Review } from './review.entity.ts';

const app = await testApp();
let me: Member;
let performanceId: number;
beforeEach(async () => {
  me = await given.member(app);
  ({ id: performanceId } = await given.performance(app, { startsOn: '2026-11-01', endsOn: '2026-12-31' }));
});

/** What the listing and the member say of reviews. */
async function counted() {
  const { reviewCount, ratingSum } = await app.em().findOneOrFail(Performance, performanceId);
  return [reviewCount, ratingSum, (await app.em().findOneOrFail(Member, me.id)).reviewCount];
}
const write = (overrides: Parameters<typeof aReview>[0] | object = {}, author = me) =>
  app.as(author).review.write(aReview({ performanceId, ...overrides }));
const read = (id: number, author = me) => app.as(author).review.byId({ id });
const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    ({ cause }) => cause.reason,
  );
/** Reviews of as many members with these half stars, oldest first. */
async function rated(...ratings: number[]): Promise<number[]> {
  const ids: number[] = [];
  for (const rating of ratings) ids.push((await write({ rating }, await given.member(app))).id);
  return ids;
}

test('a review is read as it was written, and counts where lists sort by it', async () => {
  const seat = { section: '1층 B구역', row: '7', number: null };
  const { id } = await write({ rating: 9, seenOn: '2026-11-20', seat, view: '기둥 없이 다 보인다.', spoiler: true });
  expect(await app.anonymous.review.byId({ id })).toEqual({
    id,
    performanceId,
    author: { id: me.id, username: me.username, name: me.name, picture: null },
    isMine: false,
    rating: 9,
    body: '마지막 장면에서 다 같이 숨을 멈췄다.',
    seenOn: '2026-11-20',
    seat,
    view: '기둥 없이 다 보인다.',
    spoiler: true,
    photos: [],
    helpfulCount: 0,
    isHelpful: false,
    commentCount: 0,
    createdAt: expect.any(String),
    editedAt: null,
    hidden: null,
  });
  expect(await counted()).toEqual([1, 9, 1]);
  expect(await app.anonymous.performance.byId({ id: performanceId })).toMatchObject({ reviewCount: 1, rating: 4.5 });
  expect(await read(id)).toMatchObject({ isMine: true });
});

test('one review a visit: one for each date, and one without', async () => {
  await write({ seenOn: '2026-11-20' });
  await write({ seenOn: '2026-11-21' });
  const { id } = await write();
  expect(await reasonOf(write({ seenOn: '2026-11-21' }))).toBe('review.already-written');
  expect(await reasonOf(write())).toBe('review.already-written');
  expect(await reasonOf(app.as(me).review.edit({ ...aReview({ performanceId }), id, seenOn: '2026-11-20' }))).toBe(
    'review.already-written',
  );
  await write({}, await given.member(app));
  expect(await counted()).toEqual([4, 36, 3]);
});

test('ten at once of the same visit: one is written, nine are told why not', async () => {
  const ends = await Promise.all(Array.from({ length: 10 }, () => reasonOf(write())));
  expect(ends.toSorted((one, other) => one.localeCompare(other))).toEqual([
    'none',
    ...Array.from({ length: 9 }, () => 'review.already-written'),
  ]);
  expect(await counted()).toEqual([1, 9, 1]);
});

test('a visit is on a day of the run that has come', async () => {
  await write({ seenOn: '2026-11-01' });
  await write({ seenOn: '2026-11-22' });
  expect(await reasonOf(write({ seenOn: '2026-10-31' }))).toBe('review.not-then');
  expect(await reasonOf(write({ seenOn: '2026-11-23' }))).toBe('review.not-then');
  app.clock.set('2026-11-23T00:00:00+09:00');
  await write({ seenOn: '2026-11-23' });
  const { id } = await given.performance(app, { startsOn: '2026-12-01', endsOn: '2026-12-31' });
  expect(await reasonOf(write({ performanceId: id }))).toBe('review.not-then');
});

test('an edited review says so, and counts anew', async () => {
  const { id } = await write({ rating: 9 });
  await app.as(me).review.edit({ ...aReview({ performanceId, rating: 4, body: '다시 생각해 보니' }), id });
  expect(await read(id)).toMatchObject({ rating: 4, body: '다시 생각해 보니', editedAt: expect.any(String) });
  expect(await counted()).toEqual([1, 4, 1]);
});

test('a removed review is gone, with what it counted', async () => {
  const { id } = await write();
  await app.as(me).review.remove({ id });
  expect(await reasonOf(read(id))).toBe('review.not-found');
  expect(await counted()).toEqual([0, 0, 0]);
  expect(await reasonOf(app.as(me).review.remove({ id }))).toBe('review.not-found');
  await write();
});

test('thirty members write, edit and remove at once: the counters stay right', { timeout: 60_000 }, async () => {
  const members = await Promise.all(Array.from({ length: 30 }, () => given.member(app)));
  const written = await Promise.all(members.map((author) => write({ rating: 10 }, author)));
  expect(await counted()).toEqual([30, 300, 0]);
  await Promise.all(
    members.map((author, n) => {
      const api = app.as(author).review;
      const id = written[n]!.id;
      return n % 3 === 0 ? api.remove({ id }) : api.edit({ ...aReview({ performanceId, rating: 1 }), id });
    }),
  );
  expect(await counted()).toEqual([20, 20, 0]);
});

test('photos are the author’s own, in their order; an edit keeps, adds and drops', async () => {
  const [one, two, three] = [await given.photo(app, me), await given.photo(app, me), await given.photo(app, me)];
  const { id } = await write({ photoIds: [two.id, one.id] });
  expect((await read(id)).photos.map((photo) => photo.id)).toEqual([two.id, one.id]);
  expect((await read(id)).photos[0]).toMatchObject({ state: 'processing', widths: [], key: `photos/${two.key}` });
  await app.drain();
  const [shown] = (await read(id)).photos;
  expect(shown).toMatchObject({ state: 'ready' });
  for (const width of shown!.widths) {
    expect(await app.services.storage.open(`${shown!.key}/${width}.webp`)).not.toBeNull();
  }
  await app.as(me).review.edit({ ...aReview({ performanceId, photoIds: [three.id, two.id] }), id });
  expect((await read(id)).photos.map((photo) => photo.id)).toEqual([three.id, two.id]);
  expect((await app.em().findOneOrFail(Review, id)).photoCount).toBe(2);

  const other = await given.member(app);
  const theirs = await given.photo(app, other);
  expect(await reasonOf(write({ seenOn: '2026-11-20', photoIds: [theirs.id] }))).toBe('photo.not-found');
  expect(await reasonOf(write({ seenOn: '2026-11-20', photoIds: [three.id] }))).toBe('photo.in-use');
  expect(await app.em().count(Review)).toBe(1);
  await app.as(me).review.edit({ ...aReview({ performanceId }), id });
  expect((await app.em().findOneOrFail(Review, id)).photoCount).toBe(0);
  expect((await app.em().findOneOrFail(Photo, theirs.id)).state).toBe('staged');
});

test('the four orders, by the page, without gaps or doubles', async () => {
  const [low, high, middle, top] = await rated(2, 9, 5, 9);
  for (const id of [low!, middle!, low!]) {
    await app.as(await given.member(app)).review.setHelpful({ id, helpful: true });
  }
  const expected = {
    helpful: [low, middle, top, high],
    newest: [top, middle, high, low],
    highest: [top, high, middle, low],
    lowest: [low, middle, high, top],
  };
  for (const sort of REVIEW_SORTS) {
    const ids: number[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { id: number }[]; nextCursor: string | null } = await app.anonymous.review.list({
        performanceId,
        sort,
        limit: 1,
        cursor,
      });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect([sort, ids]).toEqual([sort, expected[sort]]);
  }
});

test('by stars, with photos, and how the stars are spread', async () => {
  const [, , four, fourAndHalf] = await rated(1, 2, 8, 9);
  const photo = await given.photo(app, me);
  const { id } = await write({ rating: 10, photoIds: [photo.id] });
  const ids = async (filter: object) =>
    (await app.anonymous.review.list({ performanceId, sort: 'lowest', ...filter })).items.map((review) => review.id);
  expect(await ids({ stars: 4 })).toEqual([four]);
  expect(await ids({ stars: 5 })).toEqual([fourAndHalf, id]);
  expect(await ids({ photos: true })).toEqual([id]);
  expect(await ids({ photos: true, stars: 1 })).toEqual([]);
  expect(await app.anonymous.review.summary({ performanceId })).toEqual({
    count: 5,
    withPhotos: 1,
    rating: 3,
    distribution: [1, 1, 0, 0, 0, 0, 0, 1, 1, 1],
  });
});

test('helpful, however often it is said; not for one’s own', async () => {
  const { id } = await write();
  expect(await reasonOf(app.as(me).review.setHelpful({ id, helpful: true }))).toBe('review.own');
  const other = app.as(await given.member(app));
  expect(await other.review.setHelpful({ id, helpful: true })).toEqual({ helpful: true, count: 1 });
  expect(await other.review.setHelpful({ id, helpful: true })).toEqual({ helpful: true, count: 1 });
  expect(await other.review.byId({ id })).toMatchObject({ helpfulCount: 1, isHelpful: true });
  expect(await other.review.setHelpful({ id, helpful: false })).toEqual({ helpful: false, count: 0 });
});

test('many votes at once, and the review removed meanwhile: no vote without a review, nobody waits for ever', async () => {
  const { id } = await write();
  const voters = await Promise.all(Array.from({ length: 20 }, () => given.member(app)));
  await Promise.all(voters.map((voter) => app.as(voter).review.setHelpful({ id, helpful: true })));
  expect((await app.em().findOneOrFail(Review, id)).helpfulCount).toBe(20);
  const ends = await Promise.all([
    ...voters.map((voter) => reasonOf(app.as(voter).review.setHelpful({ id, helpful: false }))),
    reasonOf(app.as(me).review.remove({ id })),
  ]);
  expect(new Set([...ends, 'none', 'review.not-found'])).toEqual(new Set(['none', 'review.not-found']));
  expect(await app.em().count(HelpfulVote)).toBe(0);
});

test('a member’s reviews, the latest first, with what they are of', async () => {
  const first = await givenReview(app, me);
  const second = await givenReview(app, me);
  await app.em().nativeUpdate(Performance, { id: second.performanceId }, { hiddenAt: app.clock.now() });
  const page = await app.anonymous.review.ofMember({ memberId: me.id, limit: 1 });
  expect(page.items).toMatchObject([{ id: second.id, performance: null }]);
  const next = await app.anonymous.review.ofMember({ memberId: me.id, limit: 1, cursor: page.nextCursor });
  expect(next).toMatchObject({ items: [{ id: first.id, performance: { id: first.performanceId } }], nextCursor: null });
});

test('a retry after a lost answer gives the first answer; the key with another input is refused', async () => {
  const input = aReview({ performanceId });
  const first = await app.as(me).review.write(input);
  expect(await app.as(me).review.write({ ...input })).toEqual(first);
  expect(await reasonOf(app.as(me).review.write({ ...input, rating: 1 }))).toBe('request.key-in-use');
  expect(await app.em().count(Review)).toBe(1);
  const other = await given.member(app);
  expect((await app.as(other).review.write(input)).id).not.toBe(first.id);
});

test('a refused call keeps no key: it may be asked again once it can succeed', async () => {
  const input = aReview({ performanceId, seenOn: '2026-11-23' });
  expect(await reasonOf(app.as(me).review.write(input))).toBe('review.not-then');
  app.clock.set('2026-11-23T19:00:00+09:00');
  await app.as(me).review.write(input);
});

test('ten retries at once: one review, one answer', async () => {
  const input = aReview({ performanceId });
  const answers = await Promise.all(Array.from({ length: 10 }, () => app.as(me).review.write(input)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await counted()).toEqual([1, 9, 1]);
});

test('keys are forgotten after a day', async () => {
  const input = aReview({ performanceId });
  await app.as(me).review.write(input);
  const keys = () => app.em().getConnection().execute(`select key from idempotency_key`);
  const hour = 3_600_000;
  expect(await forgetOldKeys(app.em(), new Date(Date.now() + 23 * hour))).toBe(0);
  expect(await keys()).toHaveLength(1);
  expect(await forgetOldKeys(app.em(), new Date(Date.now() + 25 * hour))).toBe(1);
  expect(await keys()).toHaveLength(0);
});

test('reads take few statements, however many reviews', async () => {
  await rated(1, 2, 3, 4, 5, 6, 7, 8);
  const api = app.as(me).review;
  expect(await countQueries(() => api.list({ performanceId }))).toBe(2);
  expect(await countQueries(() => api.summary({ performanceId }))).toBe(2);
  expect(await countQueries(() => api.ofMember({ memberId: me.id }))).toBe(3);
  const [id] = await rated(5);
  expect(await countQueries(() => api.byId({ id: id! }))).toBe(1);
});

test('no input makes it fail but by saying what is wrong with it', { timeout: 60_000 }, async () => {
  const { id } = await write({ seenOn: '2026-11-02' });
  const api = app.as(me).review;
  const one = fc.constantFrom(performanceId, id, 404);
  const draft = {
    rating: fc.integer({ min: 0, max: 11 }),
    body: fc.string(),
    seenOn: fc.option(fc.constantFrom('2026-11-03', '2026-13-01', '1800-01-01', '2999-12-31')),
    seat: fc.option(fc.record({ section: fc.option(fc.string()), row: fc.constant(null), number: fc.constant('7') })),
    view: fc.option(fc.string()),
    spoiler: fc.boolean(),
    photoIds: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  };
  const refused = ['CONFLICT', 'FORBIDDEN'];
  const written = oddInput({ performanceId: one, ...draft, idempotencyKey: fc.uuid() });
  await endsOf((asked) => api.write(asked), written, 150, refused);
  await endsOf((asked) => api.edit(asked), oddInput({ id: one, ...draft }), 150, refused);
  const page = { cursor: fc.constantFrom(null, 'W10', '한'), limit: fc.integer({ min: 1, max: 120 }) };
  const list = { performanceId: one, sort: fc.constantFrom(...REVIEW_SORTS), stars: fc.integer({ min: 0, max: 6 }) };
  await endsOf((asked) => app.anonymous.review.list(asked), oddInput({ ...list, ...page }), 100);
  await endsOf((asked) => app.anonymous.review.summary(asked), oddInput({ performanceId: one }), 50);
  await endsOf((asked) => app.anonymous.review.ofMember(asked), oddInput({ memberId: one, ...page }), 50);
  await endsOf((asked) => api.setHelpful(asked), oddInput({ id: one, helpful: fc.boolean() }), 50, refused);
  await endsOf((asked) => api.byId(asked), oddInput({ id: one }), 50);
  await endsOf((asked) => api.remove(asked), oddInput({ id: fc.constant(404) }), 50);
});
