import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { recordWrites } from '../../testing/record-queries.ts';
import { givenComment, givenReview } from '../../testing/reviews.ts';
import { Comment } from '../comment/comment.entity.ts';
import { Member } from '../member/member.entity.ts';
import { Review } from '../review/review.entity.ts';
import { Performance } from '../performance/performance.entity.ts';

const app = await testApp();
const counters = async ({ id }: Member) => {
  const { followerCount, followingCount } = await app.em().findOneOrFail(Member, id);
  return { followerCount, followingCount };
};
const likes = async (id: number) => (await app.em().findOneOrFail(Performance, id)).likeCount;
const leave = (member: Member, keepWords = false) => app.as(member).account.leave({ keepWords });

test('who leaves likes nothing and follows nobody any more, and all counters stay true', async () => {
  const [leaving, friend, other] = [await given.member(app), await given.member(app), await given.member(app)];
  const { id } = await given.performance(app);
  for (const member of [leaving, other]) {
    await app.as(member).like.set({ kind: 'performance', id, liked: true });
    await app.as(member).follow.set({ memberId: friend.id, following: true });
  }
  await app.as(friend).follow.set({ memberId: leaving.id, following: true });
  await app.as(other).block.set({ memberId: leaving.id, blocked: true });
  expect(await likes(id)).toBe(2);
  expect(await counters(friend)).toEqual({ followerCount: 2, followingCount: 1 });

  await leave(leaving);
  expect(await likes(id)).toBe(1);
  expect(await counters(friend)).toEqual({ followerCount: 1, followingCount: 0 });
  expect(await counters(other)).toEqual({ followerCount: 0, followingCount: 1 });
  expect(await app.em().count(Member)).toBe(2);
});

test('many who leave at once do not wait for each other in a ring', async () => {
  const members = await Promise.all(Array.from({ length: 8 }, () => given.member(app)));
  const performances = await Promise.all(Array.from({ length: 4 }, () => given.performance(app)));
  for (const member of members) {
    for (const { id } of performances) await app.as(member).like.set({ kind: 'performance', id, liked: true });
    for (const { id } of members.filter((one) => one !== member)) {
      await app.as(member).follow.set({ memberId: id, following: true });
    }
  }
  await Promise.all(members.slice(1).map((member) => leave(member)));
  expect(await counters(members[0]!)).toEqual({ followerCount: 0, followingCount: 0 });
  for (const { id } of performances) expect(await likes(id)).toBe(1);
});

test('however much somebody liked, leaving writes as many statements', async () => {
  const write = async (liked: number) => {
    const member = await given.member(app);
    for (let n = 0; n < liked; n += 1) {
      const { id } = await given.performance(app);
      await app.as(member).like.set({ kind: 'performance', id, liked: true });
    }
    return (await recordWrites(() => leave(member))).length;
  };
  expect(await write(12)).toBe(await write(1));
});

test('a like that races with leaving is counted while it is there, and no longer', async () => {
  const { id } = await given.performance(app);
  for (let round = 0; round < 10; round += 1) {
    const member = await given.member(app);
    const like = () => app.as(member).like.set({ kind: 'performance', id, liked: true });
    await Promise.allSettled([like(), leave(member), like()]);
  }
  const rows = await app.em().getConnection().execute('select from performance_like');
  expect(await likes(id)).toBe(rows.length);
});

/** A member who wrote a review, and a comment, a reply and a vote on another's review, which a third member replied to. */
async function talker() {
  const [leaving, other] = [await given.member(app), await given.member(app)];
  const own = await givenReview(app, leaving, { rating: 8 });
  const others = await givenReview(app, other, { performanceId: own.performanceId, rating: 4 });
  const comment = await givenComment(app, leaving, others.id, { body: '떠날 사람의 말' });
  await givenComment(app, other, others.id, { parentId: comment });
  const theirs = await givenComment(app, other, others.id);
  await givenComment(app, leaving, others.id, { parentId: theirs });
  await app.as(leaving).review.setHelpful({ id: others.id, helpful: true });
  return { leaving, other, own, others, comment };
}
const performanceOf = async (id: number) => {
  const { reviewCount, ratingSum } = await app.em().findOneOrFail(Performance, id);
  return { reviewCount, ratingSum };
};

test('reviews and comments go with who wrote them, votes are taken back, and what others said stays', async () => {
  const { leaving, own, others, comment } = await talker();
  await leave(leaving);
  const em = app.em();
  expect(await em.count(Review, own.id)).toBe(0);
  expect(await performanceOf(own.performanceId)).toEqual({ reviewCount: 1, ratingSum: 4 });
  expect(await em.findOneOrFail(Review, others.id)).toMatchObject({ helpfulCount: 0, commentCount: 2 });
  expect(await em.findOneOrFail(Comment, comment)).toMatchObject({ author: null, body: '', replyCount: 1 });
  expect(await em.count(Comment)).toBe(3);
});

test('or they stay without a name, if who leaves wants it so; votes are taken back all the same', async () => {
  const { leaving, own, others, comment } = await talker();
  await leave(leaving, true);
  const em = app.em();
  expect(await em.findOneOrFail(Review, own.id)).toMatchObject({ author: null, photoCount: 0, rating: 8 });
  expect(await performanceOf(own.performanceId)).toEqual({ reviewCount: 2, ratingSum: 12 });
  expect(await em.findOneOrFail(Review, others.id)).toMatchObject({ helpfulCount: 0, commentCount: 4 });
  expect(await em.findOneOrFail(Comment, comment)).toMatchObject({ author: null, body: '떠날 사람의 말' });
  expect(await app.anonymous.review.byId({ id: own.id })).toMatchObject({ author: null });
  expect(JSON.stringify(await app.anonymous.comment.list({ reviewId: others.id }))).not.toContain(leaving.username);
});

test('two who commented on each other leave at once', async () => {
  const [one, other] = [await given.member(app), await given.member(app)];
  for (let round = 0; round < 3; round += 1) {
    const ofOne = await givenReview(app, one);
    const ofOther = await givenReview(app, other);
    for (const { id } of [ofOne, ofOther]) {
      await givenComment(app, one, id);
      await givenComment(app, other, id);
    }
  }
  await Promise.all([leave(one), leave(other)]);
  expect(await app.em().count(Review)).toBe(0);
  expect(await app.em().count(Comment)).toBe(0);
  expect(await app.em().count(Member)).toBe(0);
});
