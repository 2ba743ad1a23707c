import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUsesIn } from '../../db/count-uses.ts';
import { LIMITS } from '../../limits.ts';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';

const app = await testApp();
const caller = async () => app.as(await given.member(app)).catalogue;

test('a performance with all its parts, whenever it was', async () => {
  await given.venue(app, { sourceId: 'FC1', name: '달빛아트홀' });
  const { id } = await given.performance(app, { venueSourceId: 'FC1', title: '별을 굽는 밤' });
  const past = await given.performance(app, { startsOn: '2020-01-01', endsOn: '2020-01-02' });
  await given.performance(app, { sourceId: 'PF999999' });
  await app.em().getConnection().execute(`update performance set hidden_at = now() where source_id = 'PF999999'`);
  const { items, total, nextCursor } = await (await caller()).export({});
  expect({ ids: items.map((each) => each.id), total, nextCursor }).toEqual({
    ids: [id, past.id],
    total: 2,
    nextCursor: null,
  });
  expect(items[0]).toMatchObject({
    title: '별을 굽는 밤',
    genre: 'musical',
    venueId: expect.any(Number),
    texts: { price: 'R석 70,000원, S석 50,000원' },
    priceTiers: [
      { name: 'R석', price: 70_000 },
      { name: 'S석', price: 50_000 },
    ],
    sellerLinks: [{ name: '별빛티켓' }],
    rating: null,
    source: { source: 'kopis', updatedAt: null },
  });
  expect(items[0]?.cast.map(({ name }) => name)).toEqual(['김하늘', '이바다', '박도담']);
  expect(items[0]?.crew.map(({ part }) => part)).toEqual(['연출', '음악']);
  const view = await app.anonymous.performance.byId({ id });
  expect(items[0]?.showings.map(({ startsAt }) => startsAt)).toEqual(view.showings.map(({ startsAt }) => startsAt));
});

test('who plays in which showing, where an operator said so', async () => {
  const operator = await given.member(app, { role: 'operator' });
  const { id } = await given.performance(app);
  const startsAt = '2026-11-22T20:30:00+09:00';
  const cast = [{ name: '김하늘', part: '별지기' }];
  const edit = app.as(operator).performance;
  await edit.setShowings({ id, revision: 1, put: [{ startsAt, cast }], withdraw: [] });
  const { items } = await (await caller()).export({});
  expect(items[0]?.showings).toContainEqual({
    startsAt: new Date(startsAt).toISOString(),
    confirmed: true,
    cast: [{ personId: items[0]?.cast[0]?.personId, name: '김하늘', part: '별지기' }],
  });
});

test('page after page, each once, and as cheap however many there are', async () => {
  const ids: number[] = [];
  for (let count = 0; count < 5; count += 1) ids.push((await given.performance(app)).id);
  const api = await caller();
  const read: number[] = [];
  let cursor: string | null | undefined;
  const totals: (number | null)[] = [];
  do {
    const page = await api.export({ limit: 2, cursor });
    read.push(...page.items.map(({ id }) => id));
    totals.push(page.total);
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(read).toEqual(ids);
  expect(totals).toEqual([5, null, null]);
  expect(await countQueries(() => api.export({ limit: 1 }))).toBe(2);
  expect(await countQueries(() => api.export({}))).toBe(2);
  expect(await countQueries(() => api.exportVenues({}))).toBe(2);
  expect(await countQueries(() => api.exportPeople({}))).toBe(2);
});

test('venues with their halls, and people with what they are in', async () => {
  await given.venue(app, { name: '달빛아트홀' });
  await given.performance(app, { castText: '김하늘', crewText: '연출 김하늘' });
  const api = await caller();
  expect((await api.exportVenues({})).items).toMatchObject([{ name: '달빛아트홀', region: 'seoul', seats: 350 }]);
  expect(await api.exportPeople({})).toMatchObject({
    items: [{ name: '김하늘', otherNames: [], performances: 1 }],
    total: 1,
  });
});

test('counts against a limit of its own, query though it is', async () => {
  app.services.countUses = countUsesIn(app.services.orm);
  const api = await caller();
  await app.em().getConnection().execute('delete from rate_count');
  await api.export({});
  await app
    .em()
    .getConnection()
    .execute(`update rate_count set count = ${LIMITS['catalogue.export'].most - 1}`);
  await api.exportPeople({});
  await expect(api.export({})).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  app.services.countUses = () => Promise.resolve(null);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const api = await caller();
  const page = oddInput({ cursor: fc.constantFrom(null, 'W10', '한'), limit: fc.integer({ min: -1, max: 120 }) });
  await endsOf((asked) => api.export(asked), page, 60);
  await endsOf((asked) => api.exportVenues(asked), page, 60);
  await endsOf((asked) => api.exportPeople(asked), page, 60);
});
