import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { FakeKopis, picture } from '../../testing/fake-kopis.ts';
import { aPerformance, given } from '../../testing/given.ts';
import { hurryJobs } from '../../testing/hurry-jobs.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { discardFilesJob } from './discard-files.job.ts';
import { discardUnusedJob } from './discard-unused.job.ts';
import { fetchImageJob } from './fetch-image.job.ts';
import { Image } from './image.entity.ts';
import { requestImages } from './request-images.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: { ...kopis.web, addresses: async () => ['203.0.113.7'] }, kopis: kopis.settings });
beforeEach(() => kopis.reset());

const URLS = ['1', '2', '3'].map((name) => `http://www.kopis.or.kr/upload/pfmPoster/${name}.gif`);
const [OLD = '', NEW = '', THIRD = ''] = URLS;
const never = new AbortController().signal;

/** Saves the performance with these pictures, has them fetched, and answers their rows by address. */
async function show(posterUrl: string, imageUrls: string[] = [], sourceId = 'PF000001') {
  await app.em().transactional(async (em) => {
    const draft = aPerformance(app, { source: 'kopis', sourceId, posterUrl, imageUrls });
    await requestImages(em, (await savePerformance(em, draft)).waitingImageIds);
  });
  await app.drain();
  return rows();
}
const rows = async () =>
  new Map((await app.em().find(Image, {}, { orderBy: { id: 'asc' } })).map((image) => [image.sourceUrl, image]));
const isThere = async ({ key }: Image) => (await app.services.storage.open(`${key}/60.avif`)) !== null;

test('pictures that others replace go, with their files', async () => {
  const before = await show(OLD, [THIRD]);
  const after = await show(NEW, [NEW]);
  expect([...after.keys()]).toEqual([NEW]);
  expect(await isThere(after.get(NEW)!)).toBe(true);
  for (const image of before.values()) expect(await isThere(image)).toBe(false);
});

test('what is only in another place stays, and what another performance shows', async () => {
  await show(OLD, [THIRD]);
  await show(OLD, [], 'PF000002');
  const after = await show(THIRD, [NEW]);
  expect([...after.keys()].toSorted()).toEqual([OLD, NEW, THIRD].toSorted());
  for (const image of after.values()) expect(await isThere(image)).toBe(true);
});

test('the same picture at a new address is not discarded with the old one, whatever comes first', async () => {
  const bytes = await (await picture('/any')).bytes();
  for (const url of [OLD, NEW]) kopis.on(new URL(url).pathname, () => new Response(bytes));
  const old = (await show(OLD)).get(OLD)!;
  const files = { keys: [old.key ?? ''] };
  const after = (await show(NEW)).get(NEW)!;
  await discardFilesJob.handle(app.services, files, never);
  expect(await isThere(after)).toBe(true);
});

test('a save that fails in the end discards nothing', async () => {
  const before = await show(OLD);
  const failing = app.em().transactional(async (em) => {
    await savePerformance(
      em,
      aPerformance(app, { source: 'kopis', sourceId: 'PF000001', posterUrl: NEW, imageUrls: [] }),
    );
    throw new Error('killed');
  });
  await expect(failing).rejects.toThrow('killed');
  await app.drain();
  expect(await rows()).toEqual(before);
  expect(await isThere(before.get(OLD)!)).toBe(true);
});

test('files outlive a failing storage only until the next try', async () => {
  const old = (await show(OLD)).get(OLD)!;
  const { storage } = app.services;
  app.services.storage = { ...storage, deleteFolder: () => Promise.reject(new Error('no disk')) };
  await show(NEW);
  expect(await isThere(old)).toBe(true);
  app.services.storage = storage;
  await hurryJobs(app);
  await app.drain();
  expect(await isThere(old)).toBe(false);
});

test('a picture that is replaced while it is fetched leaves no files', async () => {
  const { id } = await given.performance(app, { source: 'kopis', sourceId: 'PF000001', posterUrl: OLD, imageUrls: [] });
  const image = await app.em().findOneOrFail(Image, { sourceUrl: OLD });
  const { storage } = app.services;
  let key = '';
  const put: typeof storage.put = async (file, bytes) => {
    await storage.put(file, bytes);
    key = file.replace(/\/[^/]+$/, '');
    await app.em().getConnection().execute(`update performance set poster_id = null where id = ${id}`);
    await discardUnusedJob.handle(app.services, { imageIds: [image.id] }, never);
  };
  await fetchImageJob.handle({ ...app.services, storage: { ...storage, put } }, { imageId: image.id }, never);
  expect(key).not.toBe('');
  expect(await storage.open(`${key}/60.avif`)).toBeNull();
  expect(await rows()).toEqual(new Map());
});

test('files that another row shares stay', async () => {
  const old = (await show(OLD)).get(OLD)!;
  const em = app.em();
  em.create(Image, { sourceUrl: THIRD, state: 'stored', key: old.key });
  await em.flush();
  await show(NEW);
  expect(await isThere(old)).toBe(true);
});
