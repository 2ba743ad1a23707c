import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { LIKED_KINDS } from '@golden-ticket/shared/like';
import type { LikedKind } from '@golden-ticket/shared/like';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries, recordWrites } from '../../testing/record-queries.ts';
import { Member } from '../member/member.entity.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Person } from '../person/person.entity.ts';
import { PerformanceLike } from './like.entity.ts';

const app = await testApp();

async function something(kind: LikedKind): Promise<number> {
  if (kind === 'venue') return (await given.venue(app)).id;
  const { id } = await given.performance(app);
  return kind === 'performance' ? id : (await firstPerson()).id;
}
async function firstPerson(): Promise<Person> {
  const [person] = await app.em().findAll(Person, { orderBy: { id: 'asc' }, limit: 1 });
  return person!;
}
async function countOf(kind: LikedKind, id: number): Promise<number> {
  const rows = await app
    .em()
    .getConnection()
    .execute<{ like_count: number }[]>(`select like_count from ${kind} where id = ${id}`);
  return rows[0]!.like_count;
}
const likesOf = async (member: Member) => (await app.em().findOneOrFail(Member, member.id)).likeCount;

test.each(LIKED_KINDS)('a %s is liked once, however often it is said, and no more once that is said', async (kind) => {
  const id = await something(kind);
  const [one, other] = [await given.member(app), await given.member(app)];
  expect(await app.as(one).like.set({ kind, id, liked: true })).toEqual({ liked: true, count: 1 });
  expect(await app.as(one).like.set({ kind, id, liked: true })).toEqual({ liked: true, count: 1 });
  expect(await app.as(other).like.set({ kind, id, liked: false })).toEqual({ liked: false, count: 1 });
  expect(await app.as(other).like.set({ kind, id, liked: true })).toEqual({ liked: true, count: 2 });
  expect(await app.as(one).like.set({ kind, id, liked: false })).toEqual({ liked: false, count: 1 });
  expect(await countOf(kind, id)).toBe(1);
  expect([await likesOf(one), await likesOf(other)]).toEqual(kind === 'performance' ? [0, 1] : [0, 0]);
});

test('saying what is so already writes nothing that counts', async () => {
  const id = await something('performance');
  const api = app.as(await given.member(app));
  await api.like.set({ kind: 'performance', id, liked: true });
  const writes = await recordWrites(() => api.like.set({ kind: 'performance', id, liked: true }));
  expect(writes.filter((text) => text.includes('update'))).toEqual([]);
});

test('a like shows in what everybody reads', async () => {
  const venue = await given.venue(app);
  const performance = await given.performance(app, { castText: '김하늘', crewText: null });
  const person = await app.em().findOneOrFail(Person, { name: '김하늘' });
  const api = app.as(await given.member(app));
  await api.like.set({ kind: 'performance', id: performance.id, liked: true });
  await api.like.set({ kind: 'venue', id: venue.id, liked: true });
  await api.like.set({ kind: 'person', id: person.id, liked: true });
  expect(await app.anonymous.performance.byId({ id: performance.id })).toMatchObject({ likeCount: 1 });
  expect(await app.anonymous.venue.byId({ id: venue.id })).toMatchObject({ likeCount: 1 });
  expect(await app.anonymous.person.byId({ id: person.id })).toMatchObject({ likeCount: 1 });
});

/** A hundred members, made at once. */
async function aHundred(): Promise<Member[]> {
  const em = app.em();
  const numbered = Array.from({ length: 100 }, (_, n) => ({
    username: `백명${n}`,
    name: '',
    email: `${n}@example.kr`,
  }));
  const members = numbered.map((member) => em.create(Member, { ...member, emailVerified: true }));
  await em.flush();
  return members;
}

test(
  'a hundred members at once: a hundred likes, and none when they all take it back',
  { timeout: 60_000 },
  async () => {
    const id = await something('performance');
    const members = await aHundred();
    const all = (liked: boolean) =>
      Promise.all(members.map((member) => app.as(member).like.set({ kind: 'performance', id, liked })));
    await all(true);
    expect(await countOf('performance', id)).toBe(100);
    expect(await app.em().count(PerformanceLike, { performance: id })).toBe(100);
    await all(false);
    expect(await countOf('performance', id)).toBe(0);
  },
);

const press = (member: Member, id: number) =>
  Promise.all(Array.from({ length: 100 }, () => app.as(member).like.set({ kind: 'performance', id, liked: true })));

test('one member a hundred times at once: one like', { timeout: 60_000 }, async () => {
  const id = await something('performance');
  const member = await given.member(app);
  const answers = await press(member, id);
  expect(new Set(answers.map(({ count }) => count))).toEqual(new Set([1]));
  expect([await countOf('performance', id), await likesOf(member)]).toEqual([1, 1]);
});

test('control: without the unique row, one member counts a hundred times', { timeout: 60_000 }, async () => {
  const id = await something('performance');
  const member = await given.member(app);
  const connection = app.em().getConnection();
  const name = 'performance_like_performance_id_member_id_unique';
  await connection.execute(`alter table performance_like drop constraint ${name}`);
  try {
    await press(member, id);
    expect(await countOf('performance', id)).toBe(100);
  } finally {
    await connection.execute(`truncate performance_like`);
    await connection.execute(`alter table performance_like add constraint ${name} unique (performance_id, member_id)`);
  }
});

test('control: a count that is read and written back, not added to, loses likes', async () => {
  const id = await something('performance');
  const bothRead = Promise.withResolvers<void>();
  let read = 0;
  const like = () =>
    app.em().transactional(async (em) => {
      const { likeCount } = await em.findOneOrFail(Performance, id);
      if (++read === 2) bothRead.resolve();
      await bothRead.promise;
      await sql`update performance set like_count = ${likeCount + 1} where id = ${id}`.execute(em.getKysely());
    });
  await Promise.all([like(), like()]);
  expect(await countOf('performance', id)).toBe(1);
});

test('which of these I like, and nobody else', async () => {
  const ids = [await something('venue'), await something('venue'), await something('venue')];
  const api = app.as(await given.member(app));
  await api.like.set({ kind: 'venue', id: ids[0]!, liked: true });
  await api.like.set({ kind: 'venue', id: ids[2]!, liked: true });
  const asked = { kind: 'venue' as const, ids: [...ids, 404] };
  expect(new Set(await api.like.mine(asked))).toEqual(new Set([ids[0], ids[2]]));
  expect(await api.like.mine({ kind: 'performance', ids })).toEqual([]);
  expect(await app.as(await given.member(app)).like.mine(asked)).toEqual([]);
  expect(await countQueries(() => api.like.mine(asked))).toBe(1);
});

test('what a member likes, last liked first, by the page, without what is hidden; for everybody', async () => {
  const member = await given.member(app);
  const ids: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const id = await something('performance');
    ids.push(id);
    await app.as(member).like.set({ kind: 'performance', id, liked: true });
  }
  await app.em().nativeUpdate(Performance, { id: ids[3]! }, { hiddenAt: app.clock.now() });
  const first = await app.anonymous.like.performances({ memberId: member.id, limit: 2 });
  expect(first.items.map(({ id }) => id)).toEqual([ids[4], ids[2]]);
  const second = await app.anonymous.like.performances({ memberId: member.id, limit: 2, cursor: first.nextCursor });
  expect(second).toMatchObject({ items: [{ id: ids[1], likeCount: 1 }, { id: ids[0] }], nextCursor: null });
  expect(await countQueries(() => app.anonymous.like.performances({ memberId: member.id }))).toBe(3);
});

test('liked venues and people, by the page', async () => {
  const member = await given.member(app);
  await given.performance(app, { castText: '김하늘, 이바다', crewText: null });
  const people = await app.em().findAll(Person, { orderBy: { id: 'asc' } });
  for (const { id } of people) await app.as(member).like.set({ kind: 'person', id, liked: true });
  const { id } = await given.venue(app, { name: '달빛아트홀' });
  await app.as(member).like.set({ kind: 'venue', id, liked: true });

  const page = await app.anonymous.like.people({ memberId: member.id, limit: 1 });
  expect(page.items).toEqual([{ id: people[1]!.id, name: '이바다', likeCount: 1 }]);
  const next = await app.anonymous.like.people({ memberId: member.id, limit: 1, cursor: page.nextCursor });
  expect(next).toEqual({ items: [{ id: people[0]!.id, name: '김하늘', likeCount: 1 }], nextCursor: null });
  await expect(app.anonymous.like.venues({ memberId: member.id, cursor: page.nextCursor })).rejects.toMatchObject({
    cause: { reason: 'cursor.invalid' },
  });
  expect((await app.anonymous.like.venues({ memberId: member.id })).items).toEqual([
    { id, name: '달빛아트홀', region: 'seoul', district: '종로구', likeCount: 1 },
  ]);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const id = await something('performance');
  const member = await given.member(app);
  const ids = fc.oneof(fc.constant(id), fc.integer({ min: 1, max: 2 ** 31 - 1 }));
  const kind = fc.constantFrom(...LIKED_KINDS);
  const api = app.as(member);
  const all = new Set(['OK', 'BAD_REQUEST', 'NOT_FOUND']);
  expect(await endsOf((asked) => api.like.set(asked), oddInput({ kind, id: ids, liked: fc.boolean() }))).toEqual(all);
  expect(await endsOf((asked) => api.like.mine(asked), oddInput({ kind, ids: fc.array(ids) }))).toEqual(
    new Set(['OK', 'BAD_REQUEST']),
  );
  const page = oddInput({ memberId: fc.constantFrom(member.id, 404), cursor: fc.string(), limit: fc.integer() });
  for (const list of ['performances', 'venues', 'people'] as const) {
    await endsOf((asked) => api.like[list](asked), page, 60);
  }
});
