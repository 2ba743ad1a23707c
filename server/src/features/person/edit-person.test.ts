import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { keepUpSearch } from '../search/keep-up.job.ts';
import { SearchWord } from '../search/search-name.entity.ts';
import { Credit } from '../performance/performance.entity.ts';
import { Person } from './person.entity.ts';

const app = await testApp();
const idOf = async (name: string) => (await app.em().findOneOrFail(Person, { name })).id;
const operator = async () => app.as(await given.member(app, { role: 'operator' }));
const found = async (q: string) => (await app.anonymous.search.all({ q })).people.map(({ name }) => name);
const cast = (castText: string, title?: string) =>
  given.performance(app, { castText, crewText: null, ...(title === undefined ? {} : { title }) });

test('a renamed person is found by both names, and an import that uses the old one credits them', async () => {
  await cast('김하늘');
  const [api, id] = [await operator(), await idOf('김하늘')];
  await api.person.edit({ id, revision: 1, name: '김하늘빛', otherNames: ['Haneul Kim'] });
  expect(await api.person.forEdit({ id })).toMatchObject({
    name: '김하늘빛',
    revision: 2,
    otherNames: [{ name: 'Haneul Kim', mergedAt: null }, { name: '김하늘' }],
    performanceCount: 1,
    changes: [
      { field: 'otherNames', from: null, to: 'Haneul Kim, 김하늘' },
      { field: 'name', from: '김하늘', to: '김하늘빛' },
    ],
  });
  for (const q of ['김하늘', '하늘빛', 'haneul', 'ㄱㅎㄴㅂ'])
    expect({ q, found: await found(q) }).toEqual({ q, found: ['김하늘빛'] });
  await cast('김하늘, Haneul Kim, 이바다');
  expect(await app.em().count(Credit, { person: id })).toBe(2);
  expect(await app.em().find(AuditEntry, {})).toMatchObject([
    { action: 'person.edit', subjectKind: 'person', subjectId: id, reason: 'name, otherNames' },
  ]);
});

test('a name and another name can change places, and a name that is left out is nobody’s', async () => {
  await cast('김하늘');
  const [api, id] = [await operator(), await idOf('김하늘')];
  await api.person.edit({ id, revision: 1, name: '김하늘', otherNames: ['하늘', '구름'] });
  await api.person.edit({ id, revision: 2, name: '하늘', otherNames: [] });
  const { name, otherNames } = await api.person.forEdit({ id });
  expect([name, otherNames.map((other) => other.name)]).toEqual(['하늘', ['김하늘']]);
  expect(await found('구름')).toEqual([]);
  await cast('구름', '비');
  expect(await found('구름')).toEqual(['구름']);
});

test('an edit that changes nothing writes nothing', async () => {
  await cast('김하늘');
  const [api, id] = [await operator(), await idOf('김하늘')];
  await api.person.edit({ id, revision: 1, name: '김하늘', otherNames: ['김하늘'] });
  expect(await api.person.forEdit({ id })).toMatchObject({ revision: 1, changes: [] });
  expect(await app.em().count(AuditEntry)).toBe(0);
});

test('refused: of an old state, a name of somebody else’s, another name as if it were a person', async () => {
  await cast('김하늘, 이바다');
  const [api, id] = [await operator(), await idOf('김하늘')];
  const edit = { id, revision: 1, name: '김하늘', otherNames: [] };
  const refused = (input: typeof edit & { otherNames: string[] }, reason: string) =>
    expect(api.person.edit(input)).rejects.toMatchObject({ cause: { reason } });
  await refused({ ...edit, revision: 2 }, 'edit.stale');
  await refused({ ...edit, name: '이바다' }, 'person.name-taken');
  await refused({ ...edit, otherNames: ['이바다'] as never[] }, 'person.name-taken');
  await api.person.edit({ ...edit, otherNames: ['하늘'] });
  await refused({ ...edit, id: await idOf('하늘') }, 'person.not-found');
  expect(await app.anonymous.person.byId({ id: await idOf('하늘') })).toMatchObject({ id, name: '김하늘' });
});

test('of two edits of one state, one wins', async () => {
  await cast('김하늘');
  const [api, id] = [await operator(), await idOf('김하늘')];
  const ends = await Promise.allSettled(
    ['가람', '나루'].map((other) => api.person.edit({ id, revision: 1, name: '김하늘', otherNames: [other] })),
  );
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { cause: { reason: 'edit.stale' } },
  });
});

test('people are listed by name, found by a part of any name of theirs, page by page, in one statement', async () => {
  await cast('김하늘, 이바다, 박도담');
  const api = await operator();
  await api.person.edit({ id: await idOf('이바다'), revision: 1, name: '이바다', otherNames: ['Bada'] });
  const first = await api.person.list({ limit: 2 });
  expect(first.items.map(({ name }) => name)).toEqual(['김하늘', '박도담']);
  expect((await api.person.list({ limit: 2, cursor: first.nextCursor })).items).toMatchObject([
    { name: '이바다', otherNames: ['Bada'], performanceCount: 1 },
  ]);
  for (const q of ['bad', '바다', 'ㅇㅂㄷ']) expect((await api.person.list({ q })).items).toHaveLength(1);
  expect((await api.person.list({ q: '!' })).items).toEqual([]);
  expect(await countQueries(() => api.person.list({ q: '바다' }))).toBe(1);
  const id = await idOf('이바다');
  expect(await countQueries(() => api.person.forEdit({ id }))).toBe(3);
});

test('the nightly job knows other names, too', async () => {
  await cast('김하늘');
  await app.em().insert(Person, { name: '하늘빛', leadsToId: await idOf('김하늘') });
  await keepUpSearch.handle(app.services, {}, new AbortController().signal);
  expect(await found('하늘빛')).toEqual(['김하늘']);
  expect(await app.em().count(SearchWord, { word: { $like: 'gksmfqlc' } })).toBe(1);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  await cast('김하늘, 이바다');
  const api = await operator();
  const name = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('김하늘', '이바다', '하늘 빛', '%_', '가\u0001'),
  );
  const id = fc.integer({ min: 1, max: 4 });
  const input = oddInput({
    id,
    revision: fc.integer({ min: 1, max: 5 }),
    name,
    otherNames: fc.array(name, { maxLength: 4 }),
  });
  expect(await endsOf((asked) => api.person.edit(asked), input, 300, ['CONFLICT'])).toEqual(
    new Set(['OK', 'BAD_REQUEST', 'NOT_FOUND', 'CONFLICT']),
  );
  const people = oddInput({ keepId: id, goneId: id });
  expect(await endsOf((asked) => api.person.mergePreview(asked), people)).toEqual(
    new Set(['OK', 'BAD_REQUEST', 'NOT_FOUND']),
  );
  await endsOf(
    (asked) => api.person.list(asked),
    oddInput({ q: fc.string({ unit: 'binary' }), limit: fc.integer(), cursor: fc.base64String() }),
  );
});
