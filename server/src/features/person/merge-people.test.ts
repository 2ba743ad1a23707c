import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Em } from '../../db/orm.ts';
import { testApp } from '../../testing/app.ts';
import { atOnce } from '../../testing/at-once.ts';
import { aPerformance, given } from '../../testing/given.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { PersonLike } from '../like/like.entity.ts';
import { Credit, Showing, ShowingCast } from '../performance/performance.entity.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { mergePeople } from './merge-people.ts';
import { Person } from './person.entity.ts';

const app = await testApp();
const reason = '같은 사람입니다.';
const idOf = async (name: string) => (await app.em().findOneOrFail(Person, { name })).id;
const anOperator = () => given.member(app, { role: 'operator' });
const cast = (castText: string) => given.performance(app, { castText, crewText: null });
const castOf = async (id: number) => (await app.anonymous.performance.byId({ id })).cast.map(({ name }) => name);
const like = async (member: Awaited<ReturnType<typeof given.member>>, id: number) =>
  app.as(member).like.set({ kind: 'person', id, liked: true });

test('what belongs to people, all of which a merge moves', async () => {
  const rows = await app
    .em()
    .getConnection()
    .execute<{ table: string }[]>(
      `select conrelid::regclass::text as table from pg_constraint where contype = 'f' and confrelid = 'person'::regclass order by 1`,
    );
  expect(rows.map(({ table }) => table)).toEqual(['credit', 'person_like', 'search_person', 'showing_cast']);
});

test('credits and likes become one person’s, each once, and the old name, address and imports lead there', async () => {
  const alone = await cast('하늘김');
  const both = await cast('김하늘, 하늘김, 이바다');
  const [keepId, goneId] = [await idOf('김하늘'), await idOf('하늘김')];
  const [one, two] = [await given.member(app), await given.member(app)];
  await like(one, keepId);
  await like(one, goneId);
  await like(two, goneId);
  const operator = await anOperator();
  const api = app.as(operator);

  expect(await api.person.mergePreview({ keepId, goneId })).toMatchObject({
    keep: { name: '김하늘', performanceCount: 1, likeCount: 1 },
    gone: { name: '하늘김', performanceCount: 2, likeCount: 2 },
    sharedPerformances: 1,
    sharedLikes: 1,
  });
  await api.person.merge({ keepId, goneId, reason });

  expect(await castOf(alone.id)).toEqual(['김하늘']);
  expect(await castOf(both.id)).toEqual(['김하늘', '이바다']);
  const view = await app.anonymous.person.byId({ id: goneId });
  expect(view).toMatchObject({ id: keepId, name: '김하늘', performanceCount: 2, likeCount: 2 });
  expect(await app.em().count(PersonLike, { person: keepId })).toBe(2);
  expect((await app.anonymous.search.all({ q: '하늘김' })).people).toMatchObject([{ id: keepId, name: '김하늘' }]);
  expect((await api.person.list({})).items.map(({ name }) => name)).toEqual(['김하늘', '이바다']);
  await expect(like(two, goneId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await app.em().find(AuditEntry, {})).toMatchObject([{ action: 'person.merge', subjectId: keepId, reason }]);

  const later = await cast('하늘김, 김하늘');
  expect(await castOf(later.id)).toEqual(['김하늘']);
});

test('who plays in a showing is moved, too', async () => {
  const { id } = await cast('가람, 나루, 다온');
  const [a, b, c] = [await idOf('가람'), await idOf('나루'), await idOf('다온')];
  const { id: showing } = await app.em().findOneOrFail(Showing, { performance: id }, { orderBy: { id: 'asc' } });
  await app.em().insertMany(
    ShowingCast,
    [a, b, c].map((person, position) => ({ showing, person, position })),
  );
  await app.as(await anOperator()).person.merge({ keepId: a, goneId: b, reason });
  const plays = await app.em().find(ShowingCast, { showing }, { orderBy: { position: 'asc' } });
  expect(plays.map(({ person, position }) => [person.id, position])).toEqual([
    [a, 0],
    [c, 1],
  ]);
});

test('a listing that is saved again after a merge stays in order', async () => {
  const draft = aPerformance(app, { castText: '가람, 김하늘, 하늘김, 이바다', crewText: '연출 하늘김' });
  const save = (castText: string) => app.em().transactional((em) => savePerformance(em, { ...draft, castText }));
  const { id } = await save('가람, 김하늘, 하늘김, 이바다');
  const operator = await anOperator();
  await app.as(operator).person.merge({ keepId: await idOf('하늘김'), goneId: await idOf('김하늘'), reason });
  expect(await castOf(id)).toEqual(['가람', '하늘김', '이바다']);
  expect((await save('가람, 김하늘, 하늘김, 이바다')).outcome).toBe('unchanged');
  await save('이바다, 나루, 김하늘, 가람, 다온');
  expect(await castOf(id)).toEqual(['이바다', '나루', '하늘김', '가람', '다온']);
});

test('other names come along, however often people are merged, and a merged name stays', async () => {
  await cast('가람, 나루, 다온');
  const [a, b, c] = [await idOf('가람'), await idOf('나루'), await idOf('다온')];
  const api = app.as(await anOperator());
  await api.person.merge({ keepId: b, goneId: a, reason });
  await api.person.merge({ keepId: c, goneId: b, reason });
  for (const id of [a, b, c]) expect((await app.anonymous.person.byId({ id })).id).toBe(c);
  const { revision, otherNames } = await api.person.forEdit({ id: c });
  expect(otherNames.map(({ name, mergedAt }) => [name, mergedAt !== null])).toEqual([
    ['가람', true],
    ['나루', true],
  ]);
  const edit = { id: c, revision, name: '다온', otherNames: ['가람'] };
  await expect(api.person.edit(edit)).rejects.toMatchObject({ cause: { reason: 'person.name-stays' } });
  await api.person.edit({ ...edit, name: '가람', otherNames: ['나루'] });
  expect(await app.anonymous.person.byId({ id: a })).toMatchObject({ id: c, name: '가람' });
});

test('refused: one person twice, somebody merged already', async () => {
  await cast('가람, 나루, 다온');
  const [a, b, c] = [await idOf('가람'), await idOf('나루'), await idOf('다온')];
  const api = app.as(await anOperator());
  const refused = (keepId: number, goneId: number, why: string) =>
    expect(api.person.merge({ keepId, goneId, reason })).rejects.toMatchObject({ cause: { reason: why } });
  await refused(a, a, 'person.oneself');
  await api.person.merge({ keepId: b, goneId: a, reason });
  await refused(c, a, 'person.merged');
  await refused(a, c, 'person.merged');
  await refused(a, 404, 'person.not-found');
});

/** What an advisory lock would be if it did not lock. */
async function unlocked(em: Em): Promise<void> {
  await sql`set local search_path to unlocked, pg_catalog, public`.execute(em.getKysely());
}
const makeUnlocked = () =>
  sql`
    create schema if not exists unlocked;
    create or replace function unlocked.pg_advisory_xact_lock(bigint) returns void language sql as 'select';
    create or replace function unlocked.pg_advisory_xact_lock_shared(bigint) returns void language sql as 'select';
  `.execute(app.em().getKysely());
const asItIs = async () => undefined;

/**
 * Two people merged into each other at once, neither before both have looked or one waits: how it ended, by the reasons of refusals and the codes
 * of failures.
 */
async function mergedIntoEachOther(prepare: (em: Em) => Promise<void>) {
  const { id: operatorId } = await anOperator();
  await cast('가람, 나루');
  const [a, b] = [await idOf('가람'), await idOf('나루')];
  const bothLooked = Promise.withResolvers<void>();
  let looks = 0;
  const looked = () => {
    looks += 1;
    if (looks === 2) bothLooked.resolve();
  };
  const goOn = Promise.race([bothLooked.promise, aWaiter(bothLooked.promise)]);
  const merge = (keepId: number, goneId: number) => async (em: Em) => {
    await prepare(em);
    await mergePeople(pausing(em, looked, goOn), operatorId, { keepId, goneId, reason }, app.clock.now());
  };
  const ends = await atOnce(app, [merge(a, b), merge(b, a)]);
  return ends
    .map((end) => (end.status === 'fulfilled' ? 'merged' : (end.reason.reason ?? String(end.reason.code))))
    .toSorted((one, other) => one.localeCompare(other));
}

test('of two merges into each other at once, one wins, and the other is told so', async () => {
  expect(await mergedIntoEachOther(asItIs)).toEqual(['merged', 'person.merged']);
});

test('control: if they did not wait for each other, none would be told', async () => {
  await makeUnlocked();
  // Each comes to wait for the other, or the second undoes what the first did.
  expect(await mergedIntoEachOther(unlocked)).not.toContain('person.merged');
});

/** A listing that names two people is saved while they are merged: whether anybody but the one who is left is credited. */
async function mergedWhileSaved(prepare: (em: Em) => Promise<void>) {
  const { id: operatorId } = await anOperator();
  await cast('가람, 나루');
  const [a, b] = [await idOf('가람'), await idOf('나루')];
  const [looked, merged] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const saving = app.em().transactional(async (em) => {
    await prepare(em);
    const fork = em.fork.bind(em);
    em.fork = (...options) => pausing(fork(...options), looked.resolve, merged.promise);
    await savePerformance(em, aPerformance(app, { castText: '나루' }));
  });
  await looked.promise;
  const merging = app.em().transactional(async (em) => {
    await prepare(em);
    await mergePeople(em, operatorId, { keepId: a, goneId: b, reason }, app.clock.now());
  });
  void merging.then(merged.resolve, merged.resolve);
  await aWaiter(merged.promise);
  merged.resolve();
  await Promise.all([saving, merging]);
  return app.em().count(Credit, { person: b });
}

/** An em that stops, once, after it has found people by name, until `goOn`. */
function pausing(em: Em, looked: () => void, goOn: Promise<void>): Em {
  const find = em.find.bind(em);
  em.find = (async (...args: Parameters<typeof em.find>) => {
    const rows = await find(...args);
    if (args[0] === Person) {
      looked();
      await goOn;
    }
    return rows;
  }) as typeof em.find;
  return em;
}

/** Resolves when somebody waits for an advisory lock; it stops looking once `over`. */
async function aWaiter(over: Promise<unknown>): Promise<void> {
  const state = { isOver: false };
  void over.then(() => (state.isOver = true));
  while (!state.isOver) {
    const { rows } = await sql<{ waiting: boolean }>`
      select exists (select from pg_locks where locktype = 'advisory' and not granted) as waiting
    `.execute(app.em().getKysely());
    if (rows[0]?.waiting) return;
  }
}

test('a listing that is saved while its people are merged credits who is left', async () => {
  expect(await mergedWhileSaved(asItIs)).toBe(0);
});

test('control: if the merge did not wait for the save, it would credit who is gone', async () => {
  await makeUnlocked();
  expect(await mergedWhileSaved(unlocked)).toBe(1);
});
