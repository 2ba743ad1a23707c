import { expect, test } from 'vitest';
import { lockKey } from '../../db/lock.ts';
import { testApp } from '../../testing/app.ts';
import { aPerformance, given } from '../../testing/given.ts';
import { recordQueries } from '../../testing/record-queries.ts';
import { Image } from '../image/image.entity.ts';
import { Change, Credit, Performance, Showing } from '../performance/performance.entity.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { Person } from '../person/person.entity.ts';
import { Hall, Venue } from '../venue/venue.entity.ts';
import { drawPosterJob } from './draw-poster.job.ts';
import { loadSample } from './load-sample.ts';
import { productions } from './productions.ts';
import { refreshSample } from './refresh-sample.ts';
import { removeSample } from './remove-sample.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { SAMPLE_KEY } from './save-sample.ts';

const app = await testApp();
const never = new AbortController().signal;
const refresh = () => refreshSample(app.services, never);
const remove = () => app.em().transactional((em) => removeSample(em));
const waitingPoster = () =>
  app.em().findOneOrFail(Image, { sourceUrl: { $like: 'sample:poster/%' }, state: 'waiting' });
/** One performance of the sample whose poster waits to be drawn. */
async function givenPoster(): Promise<Image> {
  await given.performance(app, { source: 'sample', posterUrl: 'sample:poster/SP01010/2026-11-11', imageUrls: [] });
  return waitingPoster();
}
const draw = ({ id }: { id: number }) => drawPosterJob.handle(app.services, { imageId: id }, never);

test('an empty catalogue gets some of every genre at once, the rest soon, and a next season for what ended', async () => {
  expect(await loadSample(app.services)).toBe(true);
  expect(await app.anonymous.catalogue.status()).toMatchObject({ source: 'sample', performances: 60 });
  const { total } = await app.anonymous.performance.list({ genre: 'opera' });
  expect(total).toBeGreaterThan(3);

  expect(await refresh()).toBe(productions().length - 60);
  await expectWhole();
  expect(await refresh()).toBe(0);

  const before = await app.em().find(Performance, {}, { orderBy: { id: 'asc' } });
  const changes = await app.em().count(Change);
  const moving = before.find(({ endsOn }) => endsOn < '2027-02-08');
  await app.em().nativeUpdate(Image, { id: moving?.poster?.id ?? 0 }, { state: 'stored', key: 'aa/old' });
  await app.services.storage.put('aa/old/160.webp', new Uint8Array(3));
  app.clock.set('2027-02-22T00:15:00+09:00');
  expect(await refresh()).toBeGreaterThan(100);
  const after = await app.em().find(Performance, {}, { orderBy: { id: 'asc' } });
  expect(after.map(({ id, likeCount }) => [id, likeCount])).toEqual(before.map(({ id, likeCount }) => [id, likeCount]));
  for (const { title, endsOn } of after) expect([title, endsOn >= '2027-02-08']).toEqual([title, true]);
  const news = await app.em().find(Change, { changedAt: app.clock.now() }, { populate: ['performance'] });
  expect(news.every(({ performance }) => performance.openRun)).toBe(true);
  expect(await app.em().count(Change)).toBe(changes + news.length);
  expect(await app.em().count(Image, { sourceUrl: { $like: 'sample:poster/%' } })).toBe(after.length);
  expect(await app.em().findOne(Image, { key: 'aa/old' })).toBeNull();
  expect(await refresh()).toBe(0);
  await app.em().nativeDelete(Image, { state: 'waiting' });
  expect(await app.drain()).toEqual([]);
  expect(await app.services.storage.open('aa/old/160.webp')).toBeNull();
}, 240_000);

async function expectWhole(): Promise<void> {
  const em = app.em();
  const { venues } = sampleCatalogue('2026-11-22');
  expect(await app.anonymous.catalogue.status()).toMatchObject({
    performances: productions().length,
    venues: venues.length,
  });
  expect(await em.count(Performance, { $or: [{ venue: null }, { hall: null }] })).toBe(0);
  expect(await em.count(Hall, { wheelchairSeats: null })).toBe(0);
  expect(await em.count(Image, { state: 'waiting' })).toBeGreaterThan(productions().length);
  expect(await em.count(Showing)).toBeGreaterThan(2_000);
  expect(await em.count(Credit, { role: 'crew', part: '연출' })).toBeGreaterThan(50);
  expect(await em.count(Change, { field: 'endsOn' })).toBeGreaterThan(3);
  const { items } = await app.anonymous.performance.list({ sort: 'popular', limit: 20 });
  const likes = items.map(({ likeCount }) => likeCount);
  expect(likes.at(0)).toBeGreaterThan(300);
  expect(likes).toEqual(likes.toSorted((one, other) => other - one));
  const rated = await em.findOneOrFail(Performance, { reviewCount: { $gt: 10 } });
  expect(rated.ratingSum / rated.reviewCount / 2).toBeLessThanOrEqual(5);
}

test('only an empty catalogue is filled', async () => {
  await given.performance(app);
  expect(await loadSample(app.services)).toBe(false);
  expect(await refresh()).toBe(0);
  expect(await app.em().count(Performance)).toBe(1);
});

test('a restart brings a sample up to date that was left alone', async () => {
  await given.performance(app, { source: 'sample' });
  expect(await loadSample(app.services)).toBe(false);
  expect(await loadSample(app.services)).toBe(false);
  const waiting = await app.em().getConnection().execute("select name from pgboss.job where name like 'sample.%'");
  expect(waiting).toEqual([{ name: 'sample.refresh' }]);
});

test('of two servers that start together, one loads it', async () => {
  const loaded = await Promise.all([loadSample(app.services), loadSample(app.services)]);
  expect(loaded.filter(Boolean)).toHaveLength(1);
  expect(await app.em().count(Performance)).toBe(60);
}, 60_000);

test('whoever only looked while another loads would load it again; the lock tells better', async () => {
  const saved = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const loading = app.em().transactional(async (em) => {
    await lockKey(em, SAMPLE_KEY);
    await savePerformance(em, aPerformance(app, { source: 'sample' }));
    saved.resolve();
    await mayCommit.promise;
  });
  await saved.promise;
  expect(await app.em().count(Performance)).toBe(0);
  expect(await loadSample(app.services)).toBe(false);
  mayCommit.resolve();
  await loading;
  expect(await app.em().count(Performance)).toBe(1);
});

test('when it goes, nothing of it is left, and nothing else goes', async () => {
  await loadSample(app.services);
  const [shared, own] = await app.em().find(Person, {}, { limit: 2, orderBy: { id: 'asc' } });
  const real = await given.performance(app, { castText: shared?.name ?? '', crewText: null });
  const poster = await waitingPoster();
  await app.em().nativeUpdate(Image, { id: poster.id }, { state: 'stored', key: 'aa/poster' });
  const found = await app.anonymous.search.all({ q: '사랑은 지각생' });
  expect(found.performances).toHaveLength(1);

  expect(await remove()).toEqual(['aa/poster']);
  expect(await app.em().find(Performance, {})).toMatchObject([{ id: real.id }]);
  expect(await app.em().find(Person, {})).toMatchObject([{ name: shared?.name }]);
  expect(own?.name).toBeTruthy();
  expect(await app.em().count(Venue)).toBe(0);
  expect(await app.em().count(Credit)).toBe(1);
  expect(await app.em().count(Image, { sourceUrl: { $like: 'sample:%' } })).toBe(0);
  expect(await app.em().count(Image)).toBe(2);
  expect(await app.anonymous.search.all({ q: '사랑은 지각생' })).toMatchObject({ performances: [], venues: [] });
  expect(await refresh()).toBe(0);
}, 60_000);

test('asking for its removal where there is none costs one query', async () => {
  await given.performance(app);
  const em = app.em();
  await em.transactional(async (inner) => {
    expect(await recordQueries(() => removeSample(inner))).toHaveLength(1);
  });
});

test('a removal waits for a load that is under way', async () => {
  await givenPoster();
  const held = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  const loading = app.em().transactional(async (em) => {
    await lockKey(em, SAMPLE_KEY);
    held.resolve();
    await mayEnd.promise;
  });
  await held.promise;
  const removal = remove();
  const waiting = () =>
    app.em().getConnection().execute(`
      select from pg_locks join pg_database on oid = database
      where datname = current_database() and locktype = 'advisory' and not granted
    `);
  await expect.poll(waiting).toHaveLength(1);
  expect(await app.em().count(Performance)).toBe(1);
  mayEnd.resolve();
  await Promise.all([loading, removal]);
  expect(await app.em().count(Performance)).toBe(0);
}, 60_000);

test('a waiting picture is drawn once and stored', async () => {
  const poster = await givenPoster();
  await draw(poster);
  const stored = await app.em().findOneOrFail(Image, poster.id);
  expect(stored).toMatchObject({ state: 'stored', width: 540, height: 756, widths: [160, 320, 540] });
  const file = await app.services.storage.open(`${stored.key}/320.avif`);
  expect(file?.size).toBeGreaterThan(1_000);
  file?.stream.destroy();
  await app.services.storage.deleteFolder(stored.key ?? '');
  await draw(poster);
  expect(await app.services.storage.open(`${stored.key}/320.avif`)).toBeNull();
}, 60_000);

test('a picture that was taken away while it was drawn leaves no files', async () => {
  const poster = await givenPoster();
  const keys: string[] = [];
  const { storage } = app.services;
  const put = async (key: string, bytes: Uint8Array) => {
    if (keys.length === 0) await remove();
    keys.push(key);
    await storage.put(key, bytes);
  };
  await drawPosterJob.handle({ ...app.services, storage: { ...storage, put } }, { imageId: poster.id }, never);
  expect(keys.length).toBeGreaterThan(3);
  for (const key of keys) expect(await storage.open(key)).toBeNull();
}, 60_000);

test('a picture that this release does not know fails for good', async () => {
  const image = app.em().create(Image, { sourceUrl: 'sample:poster/SP99990/2026-01-01' });
  const em = app.em();
  em.persist(image);
  await em.flush();
  await draw(image);
  expect(await app.em().findOneOrFail(Image, image.id)).toMatchObject({
    state: 'failed',
    failure: 'not in the sample',
  });
});
