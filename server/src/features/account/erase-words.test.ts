import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { givenComment, givenReview } from '../../testing/reviews.ts';
import { Comment } from '../comment/comment.entity.ts';
import { Member } from '../member/member.entity.ts';
import { Photo } from '../photo/photo.entity.ts';
import { Review } from '../review/review.entity.ts';
import { eraseMember } from './erase-member.ts';

const app = await testApp();
let leaving: Member;
let staying: Member;
let ids: Record<'performanceId' | 'own' | 'theirs' | 'answered' | 'alone' | 'reply' | 'answer', number>;

beforeEach(async () => {
  leaving = await given.member(app);
  staying = await given.member(app);
  const photo = await given.photo(app, leaving);
  const { id: own, performanceId } = await givenReview(app, leaving, { rating: 4, photoIds: [photo.id] });
  const { id: theirs } = await givenReview(app, staying, { rating: 10, performanceId });
  await app.as(leaving).review.setHelpful({ id: theirs, helpful: true });
  await app.as(staying).review.setHelpful({ id: own, helpful: true });
  const answered = await givenComment(app, leaving, theirs);
  const answer = await givenComment(app, staying, theirs, { parentId: answered });
  const alone = await givenComment(app, leaving, theirs);
  const thread = await givenComment(app, staying, theirs);
  const reply = await givenComment(app, leaving, theirs, { parentId: thread });
  await givenComment(app, staying, own);
  ids = { performanceId, own, theirs, answered, alone, reply, answer };
});

const leave = (keepWords: boolean) =>
  app.em().transactional(async (em) => eraseMember(em, await em.findOneOrFail(Member, leaving.id), { keepWords }));

/** Every counter beside what it counts, which is to be the same. */
async function countersAndCounts() {
  const rows = await app.em().getConnection().execute<object[]>(`
    select 'performance' as of, review_count as counter, (select count(*) from review where performance_id = p.id)::int as count
      from performance p
    union all select 'rating', rating_sum, (select sum(rating) from review where performance_id = p.id)::int from performance p
    union all select 'comments', comment_count,
      (select count(*) from comment where review_id = r.id and removed_at is null)::int from review r
    union all select 'helpful', helpful_count, (select count(*) from helpful_vote where review_id = r.id)::int from review r
    union all select 'photos', photo_count, (select count(*) from review_photo where review_id = r.id)::int from review r
    union all select 'replies', reply_count,
      (select count(*) from comment c where c.parent_id = t.id and removed_at is null)::int from comment t`);
  return rows as { of: string; counter: number; count: number }[];
}

test('who leaves without their words takes all of them along, and every counter is right afterwards', async () => {
  await leave(false);
  expect(await app.em().find(Review, { performance: ids.performanceId })).toMatchObject([{ id: ids.theirs }]);
  const { items } = await app.anonymous.comment.list({ reviewId: ids.theirs });
  expect(items).toMatchObject([
    { id: ids.answered, state: 'removed', body: '', author: null, replyCount: 1 },
    { state: 'shown', replyCount: 0 },
  ]);
  expect((await app.em().findOneOrFail(Comment, ids.answered)).body).toBe('');
  expect(await app.em().count(Comment, { id: { $in: [ids.alone, ids.reply] } })).toBe(0);
  expect(await app.anonymous.performance.byId({ id: ids.performanceId })).toMatchObject({ reviewCount: 1, rating: 5 });
  for (const { of, counter, count } of await countersAndCounts()) expect([of, counter]).toEqual([of, count]);
});

test('who leaves their words leaves no name and no photo, and every counter is right afterwards', async () => {
  await leave(true);
  expect(await app.anonymous.review.byId({ id: ids.own })).toMatchObject({
    author: null,
    body: '마지막 장면에서 다 같이 숨을 멈췄다.',
    photos: [],
    helpfulCount: 1,
    commentCount: 1,
  });
  const { items } = await app.anonymous.comment.list({ reviewId: ids.theirs });
  expect(items.map(({ author, body }) => [author?.id ?? null, body])).toEqual([
    [null, '저도 그랬어요.'],
    [null, '저도 그랬어요.'],
    [staying.id, '저도 그랬어요.'],
  ]);
  expect(await app.em().count(Photo)).toBe(0);
  expect(await app.anonymous.review.byId({ id: ids.theirs })).toMatchObject({ helpfulCount: 0, commentCount: 5 });
  expect(await app.anonymous.performance.byId({ id: ids.performanceId })).toMatchObject({
    reviewCount: 2,
    rating: 3.5,
  });
  for (const { of, counter, count } of await countersAndCounts()) expect([of, counter]).toEqual([of, count]);
});

test('words without a name are nobody’s: no block hides them, and two of one day are two', async () => {
  const other = await given.member(app);
  await givenReview(app, other, { performanceId: ids.performanceId });
  await leave(true);
  await app.em().transactional(async (em) => {
    await eraseMember(em, await em.findOneOrFail(Member, other.id), { keepWords: true });
  });
  await app.as(staying).block.set({ memberId: (await given.member(app)).id, blocked: true });
  const { items } = await app.as(staying).review.list({ performanceId: ids.performanceId });
  expect(items).toHaveLength(3);
});

test('what an operator hid goes with whoever wrote it, also where the words stay', async () => {
  const operator = app.as(await given.member(app, { role: 'operator' }));
  await operator.moderation.hide({ kind: 'review', id: ids.own, reason: '다른 사람을 욕합니다.' });
  await operator.moderation.hide({ kind: 'comment', id: ids.alone, reason: '다른 사람을 욕합니다.' });
  await leave(true);
  expect(await app.em().count(Review, ids.own)).toBe(0);
  expect(await app.em().count(Comment, ids.alone)).toBe(0);
  expect(await app.em().count(Comment, ids.answered)).toBe(1);
});
