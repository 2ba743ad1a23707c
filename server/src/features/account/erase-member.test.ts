import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { recordWrites } from '../../testing/record-queries.ts';
import { Member } from '../member/member.entity.ts';
import { Performance } from '../performance/performance.entity.ts';

const app = await testApp();
const counters = async ({ id }: Member) => {
  const { followerCount, followingCount } = await app.em().findOneOrFail(Member, id);
  return { followerCount, followingCount };
};
const likes = async (id: number) => (await app.em().findOneOrFail(Performance, id)).likeCount;
const leave = (member: Member) => app.as(member).account.leave({ keepWords: false });

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
