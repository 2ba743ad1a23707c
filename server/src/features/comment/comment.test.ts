import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { givenComment, givenReview } from '../../testing/reviews.ts';
import type { Member } from '../member/member.entity.ts';
import { Review } from '../review/review.entity.ts';
import { Comment } from './comment.entity.ts';

const app = await testApp();
let me: Member;
let reviewId: number;
beforeEach(async () => {
  me = await given.member(app);
  ({ id: reviewId } = await givenReview(app, await given.member(app)));
});

const say = (author = me, parentId: number | null = null) => givenComment(app, author, reviewId, { parentId });
const list = (input: object = {}, viewer = me) => app.as(viewer).comment.list({ reviewId, ...input });
const counted = async () => (await app.em().findOneOrFail(Review, reviewId)).commentCount;
const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    ({ cause }) => cause.reason,
  );

test('a comment and a reply to it, read as they were written, and counted', async () => {
  const id = await say();
  const other = await given.member(app);
  const reply = await say(other, id);
  expect((await list()).items).toEqual([
    {
      id,
      parentId: null,
      state: 'shown',
      author: { id: me.id, username: me.username, name: me.name, picture: null },
      isMine: true,
      body: '저도 그랬어요.',
      replyCount: 1,
      createdAt: expect.any(String),
      editedAt: null,
      hidden: null,
    },
  ]);
  expect((await list({ parentId: id })).items).toMatchObject([{ id: reply, parentId: id, isMine: false }]);
  expect(await counted()).toBe(2);
  expect(await app.anonymous.review.byId({ id: reviewId })).toMatchObject({ commentCount: 2 });
});

test('one level of replies', async () => {
  const reply = await say(me, await say());
  expect(await reasonOf(say(me, reply))).toBe('comment.one-level');
  const { id: elsewhere } = await givenReview(app, me);
  expect(await reasonOf(givenComment(app, me, elsewhere, { parentId: reply }))).toBe('comment.not-found');
});

test('both orders, by the page, without gaps or doubles, whatever is written meanwhile', async () => {
  const ids = [await say(), await say(), await say(), await say()];
  const first = await list({ sort: 'newest', limit: 2 });
  await say();
  const second = await list({ sort: 'newest', limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed());
  const oldest = await list({ sort: 'oldest', limit: 3 });
  await app.as(me).comment.remove({ id: ids[2]! });
  const rest = await list({ sort: 'oldest', limit: 3, cursor: oldest.nextCursor });
  expect([...oldest.items, ...rest.items].map(({ id }) => id).slice(0, 4)).toEqual(ids);
  expect(await reasonOf(list({ sort: 'newest', cursor: oldest.nextCursor }))).toBe('cursor.invalid');
  expect(await reasonOf(list({ parentId: ids[0], cursor: oldest.nextCursor }))).toBe('cursor.invalid');
});

test('an edited comment says so', async () => {
  const id = await say();
  await app.as(me).comment.edit({ id, body: '아니, 나는 울었어요.' });
  expect((await list()).items).toMatchObject([{ body: '아니, 나는 울었어요.', editedAt: expect.any(String) }]);
});

test('a removed comment goes; with replies it stays as removed, without text or author, until the last of them goes', async () => {
  const alone = await say();
  await app.as(me).comment.remove({ id: alone });
  expect((await list()).items).toEqual([]);

  const id = await say();
  const other = await given.member(app);
  const reply = await say(other, id);
  await app.as(me).comment.remove({ id });
  expect((await list()).items).toMatchObject([{ id, state: 'removed', body: '', author: null, replyCount: 1 }]);
  expect((await app.em().findOneOrFail(Comment, id)).body).toBe('');
  expect(await counted()).toBe(1);
  expect(await reasonOf(say(other, id))).toBe('comment.not-found');
  expect(await reasonOf(app.as(me).comment.edit({ id, body: '다시' }))).toBe('comment.not-found');

  await app.as(other).comment.remove({ id: reply });
  expect([await counted(), await app.em().count(Comment)]).toEqual([0, 0]);
});

test('replies while the comment is being removed: the counters stay right', async () => {
  const others = await Promise.all(Array.from({ length: 10 }, () => given.member(app)));
  for (let round = 0; round < 5; round += 1) {
    const id = await say();
    const ends = await Promise.all([
      ...others.map((other) => reasonOf(say(other, id))),
      reasonOf(app.as(me).comment.remove({ id })),
    ]);
    expect(new Set([...ends, 'none', 'comment.not-found'])).toEqual(new Set(['none', 'comment.not-found']));
  }
  const shown = await app.em().count(Comment, { removedAt: null });
  expect(await counted()).toBe(shown);
  expect(await app.em().count(Comment, { removedAt: null, parentId: null })).toBe(0);
});

test('a retry gives the first answer', async () => {
  const input = { reviewId, parentId: null, body: '한 번만', idempotencyKey: randomUUID() };
  const answers = await Promise.all(Array.from({ length: 5 }, () => app.as(me).comment.write(input)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await reasonOf(app.as(me).comment.write({ ...input, body: '다른 말' }))).toBe('request.key-in-use');
  expect(await counted()).toBe(1);
});

test('control: without the unique key, five retries at once are five comments', async () => {
  const connection = app.em().getConnection();
  const name = 'idempotency_key_member_id_key_unique';
  await connection.execute(`alter table idempotency_key drop constraint ${name}`);
  try {
    const input = { reviewId, parentId: null, body: '한 번만', idempotencyKey: randomUUID() };
    await Promise.all(Array.from({ length: 5 }, () => app.as(me).comment.write(input)));
    expect(await counted()).toBe(5);
  } finally {
    await connection.execute('truncate idempotency_key');
    await connection.execute(`alter table idempotency_key add constraint ${name} unique (member_id, key)`);
  }
});

test('a page takes few statements', async () => {
  const id = await say();
  for (let n = 0; n < 5; n += 1) await say(me, id);
  expect(await countQueries(() => list())).toBe(2);
  expect(await countQueries(() => list({ parentId: id }))).toBe(3);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const id = await say();
  const api = app.as(me).comment;
  const parentId = fc.option(fc.constantFrom(id, 404));
  const where = { reviewId: fc.constantFrom(reviewId, 404), parentId };
  const page = { cursor: fc.constantFrom(null, 'W10', '한'), limit: fc.integer({ min: 1, max: 120 }) };
  const written = oddInput({ ...where, body: fc.string(), idempotencyKey: fc.uuid() });
  await endsOf((asked) => api.write(asked), written, 100);
  await endsOf((asked) => api.edit(asked), oddInput({ id: fc.constantFrom(id, 404), body: fc.string() }), 100);
  await endsOf((asked) => api.list(asked), oddInput({ ...where, sort: fc.constant('newest'), ...page }), 100);
  await endsOf((asked) => api.remove(asked), oddInput({ id: fc.constantFrom(id, 404) }), 50);
});
