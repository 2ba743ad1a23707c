import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CreateBanner } from '@golden-ticket/shared/banner';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Image } from '../image/image.entity.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Photo } from '../photo/photo.entity.ts';

const app = await testApp();
const anOperator = () => given.member(app, { role: 'operator' });
const aBanner = (overrides: Partial<CreateBanner> = {}): CreateBanner => ({
  title: '연말 공연',
  text: null,
  performanceId: null,
  path: '/calendar?from=2026-12-24',
  startsOn: null,
  endsOn: null,
  photoId: null,
  idempotencyKey: randomUUID(),
  ...overrides,
});
const shown = async () => (await app.anonymous.performance.home()).banners;
const titles = async () => (await shown()).map(({ title }) => title);

test('an operator’s banners come first, in their order, on their days', async () => {
  const api = app.as(await anOperator());
  await api.banner.create(aBanner({ title: '가' }));
  await api.banner.create(aBanner({ title: '나', startsOn: '2026-11-23' }));
  await api.banner.create(aBanner({ title: '다', endsOn: '2026-11-22', text: '마지막 날' }));
  expect(await shown()).toMatchObject([
    { kind: 'operator', title: '가', path: '/calendar?from=2026-12-24', image: null },
    { kind: 'operator', title: '다', text: '마지막 날' },
  ]);
  app.clock.set('2026-11-23T00:00:00+09:00');
  expect(await titles()).toEqual(['가', '나']);
  const ids = (await api.banner.list()).map(({ id }) => id).toReversed();
  await api.banner.order({ ids });
  expect(await titles()).toEqual(['나', '가']);
  expect((await api.banner.list()).map(({ title, showing }) => [title, showing])).toEqual([
    ['다', false],
    ['나', true],
    ['가', true],
  ]);
  expect(await countQueries(() => api.banner.list())).toBe(1);
});

test('a banner of a performance leads there and shows its poster; with the performance it goes from sight', async () => {
  const { id, waitingImageIds } = await given.performance(app, { imageUrls: [], title: '별밤' });
  const poster = { key: 'k', width: 300, height: 400, widths: [160], color: '#112233', blur: 'data:x' };
  await app.em().nativeUpdate(Image, { id: waitingImageIds }, { ...poster, state: 'stored' });
  const api = app.as(await anOperator());
  await api.banner.create(aBanner({ performanceId: id, path: null }));
  const [first, second] = await shown();
  expect(first).toMatchObject({ kind: 'operator', path: `/performances/${id}`, image: poster });
  expect(second).toMatchObject({ kind: 'performance', id });
  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now() });
  expect(await shown()).toEqual([]);
  expect(await api.banner.list()).toMatchObject([{ performance: { title: '별밤', hidden: true }, showing: false }]);
});

test('its picture is an upload of the operator’s, shown once it is ready, and gone when another takes its place', async () => {
  const operator = await anOperator();
  const api = app.as(operator);
  const [one, other] = [await given.photo(app, operator), await given.photo(app, operator)];
  const { id } = await api.banner.create(aBanner({ photoId: one.id }));
  expect(await shown()).toMatchObject([{ image: null }]);
  expect(await app.drain()).toEqual([]);
  expect(await shown()).toMatchObject([{ image: { key: `photos/${one.key}`, widths: [320, 400] } }]);
  const { idempotencyKey: _key, photoId: _photo, ...facts } = aBanner();
  await api.banner.edit({ ...facts, id, revision: 1, photo: { photoId: other.id } });
  expect(await app.drain()).toEqual([]);
  expect(await app.services.storage.open(`photos/${one.key}/320.webp`)).toBeNull();
  await api.banner.edit({ ...facts, title: '새 제목', id, revision: 2, photo: 'keep' });
  expect(await shown()).toMatchObject([{ title: '새 제목', image: { key: `photos/${other.key}` } }]);
  await api.banner.remove({ id, revision: 3 });
  expect(await app.em().count(Photo)).toBe(0);
  const entries = await app.em().find(AuditEntry, {}, { orderBy: { id: 'asc' } });
  expect(entries.map(({ action }) => action)).toEqual(['banner.create', 'banner.edit', 'banner.edit', 'banner.remove']);
});

test('refused: of an old state, an order that leaves one out, a performance and a photo that are not there', async () => {
  const operator = await anOperator();
  const api = app.as(operator);
  const input = aBanner();
  const { id } = await api.banner.create(input);
  expect(await api.banner.create(input)).toEqual({ id });
  const refused = (call: Promise<unknown>, reason: string) => expect(call).rejects.toMatchObject({ cause: { reason } });
  await refused(api.banner.remove({ id, revision: 2 }), 'edit.stale');
  await refused(api.banner.order({ ids: [] }), 'edit.stale');
  await refused(api.banner.order({ ids: [id, 404] }), 'edit.stale');
  await refused(api.banner.create(aBanner({ performanceId: 404, path: null })), 'performance.not-found');
  const { id: photoId } = await given.photo(app, await anOperator());
  await refused(api.banner.create(aBanner({ photoId })), 'photo.not-found');
  expect(await api.banner.list()).toHaveLength(1);
});

test('of those that are put up and put in order at once, all have a place', async () => {
  const api = app.as(await anOperator());
  const ends = await Promise.allSettled(
    Array.from({ length: 6 }, (_, n) => api.banner.create(aBanner({ title: `${n}` }))),
  );
  expect(ends.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'fulfilled'));
  const ids = (await api.banner.list()).map(({ id }) => id);
  const orders = await Promise.allSettled([ids.toReversed(), ids].map((order) => api.banner.order({ ids: order })));
  expect(orders.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(new Set((await api.banner.list()).map(({ id }) => id)).size).toBe(6);
});

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'calendar', '/a\nb', '/\t/evil.example', ''])(
  'a banner never leads away: %j',
  async (path) => {
    const api = app.as(await anOperator());
    await expect(api.banner.create(aBanner({ path }))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  },
);

test('no input makes it fail but by saying what is wrong with it', async () => {
  const api = app.as(await anOperator());
  await api.banner.create(aBanner());
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
  const path = fc.option(
    fc.oneof(
      fc.webPath(),
      fc.string().map((rest) => `/${rest}`),
    ),
  );
  const day = fc.option(fc.constantFrom('2026-11-22', '2026-11-21', '2026-02-30'));
  const facts = {
    title: text,
    text: fc.option(text),
    performanceId: fc.constant(null),
    path,
    startsOn: day,
    endsOn: day,
  };
  const input = oddInput({
    ...facts,
    id: fc.integer({ min: 1, max: 2 }),
    revision: fc.integer({ min: 1, max: 30 }),
    photo: fc.constantFrom('keep', 'none'),
  });
  await endsOf((asked) => api.banner.edit(asked), input, 300, ['CONFLICT']);
  const paths = (await shown()).map((banner) => (banner.kind === 'operator' ? banner.path : '/'));
  expect(new Set(paths.map((led) => new URL(led, 'http://golden.test').origin))).toEqual(
    new Set(['http://golden.test']),
  );
});
