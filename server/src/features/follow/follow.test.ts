import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { Block } from '../block/block.entity.ts';
import { Member } from '../member/member.entity.ts';
import { Follow } from './follow.entity.ts';

const app = await testApp();
const countsOf = async ({ id }: Member) => {
  const { followerCount, followingCount } = await app.em().findOneOrFail(Member, id);
  return [followerCount, followingCount];
};
const follow = (one: Member, other: Member, following = true) =>
  app.as(one).follow.set({ memberId: other.id, following });
const members = (many: number) => Promise.all(Array.from({ length: many }, () => given.member(app)));

test('following, however often it is said, and no more', async () => {
  const [one, other] = await members(2);
  expect(await follow(one!, other!)).toEqual({ following: true, followerCount: 1 });
  expect(await follow(one!, other!)).toEqual({ following: true, followerCount: 1 });
  expect([await countsOf(one!), await countsOf(other!)]).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(await app.as(one!).follow.mine({ memberIds: [one!.id, other!.id] })).toEqual([other!.id]);
  expect(await follow(one!, other!, false)).toEqual({ following: false, followerCount: 0 });
  expect(await follow(one!, other!, false)).toEqual({ following: false, followerCount: 0 });
  expect([await countsOf(one!), await countsOf(other!)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('nobody follows themselves', async () => {
  const [one] = await members(1);
  await expect(follow(one!, one!)).rejects.toMatchObject({ cause: { reason: 'follow.oneself' } });
});

test('ten members follow one another all at once: nobody waits for ever, every counter is right', async () => {
  const all = await members(10);
  const pairs = all.flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other] as const));
  await Promise.all(pairs.map(([one, other]) => follow(one, other)));
  expect(await Promise.all(all.map(countsOf))).toEqual(all.map(() => [9, 9]));
  await Promise.all(pairs.map(([one, other]) => follow(one, other, false)));
  expect(await Promise.all(all.map(countsOf))).toEqual(all.map(() => [0, 0]));
});

test('followers and following, the latest first, by the page, with how many there are', async () => {
  const [star, ...fans] = await members(4);
  for (const fan of fans) await follow(fan, star!);
  const input = { memberId: star!.id, limit: 2 };
  const first = await app.anonymous.follow.followers(input);
  expect(first).toMatchObject({ items: [{ id: fans[2]!.id }, { id: fans[1]!.id }], total: 3 });
  expect(first.items[0]).toEqual({ id: fans[2]!.id, username: fans[2]!.username, name: fans[2]!.name, picture: null });
  const second = await app.anonymous.follow.followers({ ...input, cursor: first.nextCursor });
  expect(second).toMatchObject({ items: [{ id: fans[0]!.id }], nextCursor: null, total: null });
  expect(await app.anonymous.follow.following({ memberId: fans[0]!.id })).toMatchObject({
    items: [{ id: star!.id }],
    total: 1,
  });
  await expect(app.anonymous.follow.following({ ...input, cursor: first.nextCursor })).rejects.toMatchObject({
    cause: { reason: 'cursor.invalid' },
  });
  expect(await countQueries(() => app.as(fans[0]!).follow.followers(input))).toBe(3);
});

test('blocking ends following both ways, with the counters', async () => {
  const [one, other, third] = await members(3);
  await follow(one!, other!);
  await follow(other!, one!);
  await follow(third!, one!);
  await app.as(one!).block.set({ memberId: other!.id, blocked: true });
  expect([await countsOf(one!), await countsOf(other!)]).toEqual([
    [1, 0],
    [0, 0],
  ]);
  for (const [me, them] of [
    [one, other],
    [other, one],
  ]) {
    await expect(follow(me!, them!)).rejects.toMatchObject({ cause: { reason: 'member.not-found' } });
  }
  await app.as(one!).block.set({ memberId: other!.id, blocked: false });
  expect(await countsOf(one!)).toEqual([1, 0]);
  expect(await follow(other!, one!)).toEqual({ following: true, followerCount: 2 });
});

test('a block and a follow at the same time: never both', async () => {
  for (let round = 0; round < 20; round += 1) {
    const [one, other] = await members(2);
    await Promise.allSettled([
      follow(other!, one!),
      app.as(one!).block.set({ memberId: other!.id, blocked: true }),
      follow(one!, other!),
    ]);
    expect(await app.em().count(Follow)).toBe(0);
    expect([await countsOf(one!), await countsOf(other!)]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  }
});

test('control: who looks for a block without holding both members may follow past one', async () => {
  const [one, other] = await members(2);
  await app.em().transactional(async (em) => {
    expect(await em.count(Block)).toBe(0);
    await app.as(one!).block.set({ memberId: other!.id, blocked: true });
    await sql`insert into follow (follower_id, followed_id) values (${other!.id}, ${one!.id})`.execute(em.getKysely());
  });
  expect([await app.em().count(Follow), await app.em().count(Block)]).toEqual([1, 1]);
});

test('whom I blocked is for me alone, the latest first, by the page', async () => {
  const [me, one, other] = await members(3);
  await app.as(me!).block.set({ memberId: one!.id, blocked: true });
  await app.as(me!).block.set({ memberId: other!.id, blocked: true });
  await app.as(me!).block.set({ memberId: other!.id, blocked: true });
  const first = await app.as(me!).block.list({ limit: 1 });
  expect(first.items).toMatchObject([{ id: other!.id, username: other!.username }]);
  const second = await app.as(me!).block.list({ limit: 1, cursor: first.nextCursor });
  expect(second).toMatchObject({ items: [{ id: one!.id }], nextCursor: null });
  expect((await app.as(one!).block.list({})).items).toEqual([]);
  await expect(app.as(me!).block.set({ memberId: me!.id, blocked: true })).rejects.toMatchObject({
    cause: { reason: 'block.oneself' },
  });
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const [me, other] = await members(2);
  const memberId = fc.constantFrom(me!.id, other!.id, 404);
  const api = app.as(me!);
  const all = new Set(['OK', 'BAD_REQUEST', 'NOT_FOUND']);
  expect(await endsOf((asked) => api.follow.set(asked), oddInput({ memberId, following: fc.boolean() }))).toEqual(all);
  const page = { cursor: fc.constantFrom(null, 'W10', '한'), limit: fc.integer({ min: 1, max: 120 }) };
  expect(await endsOf((asked) => api.follow.followers(asked), oddInput({ memberId, ...page }))).toEqual(all);
  expect(await endsOf((asked) => api.follow.following(asked), oddInput({ memberId, ...page }))).toEqual(all);
  await endsOf((asked) => api.follow.mine(asked), oddInput({ memberIds: fc.array(memberId) }), 60);
  await endsOf((asked) => api.block.list(asked), oddInput(page), 60);
  expect(await endsOf((asked) => api.block.set(asked), oddInput({ memberId, blocked: fc.boolean() }))).toEqual(all);
});
