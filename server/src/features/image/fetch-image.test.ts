import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { faces, FakeKopis, picture } from '../../testing/fake-kopis.ts';
import type { Face } from '../../testing/fake-kopis.ts';
import { hurryJobs } from '../../testing/hurry-jobs.ts';
import { ImportProblem } from '../kopis/kopis.entity.ts';
import { Image } from './image.entity.ts';
import { requestImages, requestWaitingImages } from './request-images.ts';

const kopis = new FakeKopis();
const addresses = new Map<string, string[]>();
const web = { ...kopis.web, addresses: async (host: string) => addresses.get(host) ?? ['203.0.113.7', '2001:db8::7'] };
const app = await testApp({ web, kopis: kopis.settings });
beforeEach(() => {
  kopis.reset();
  addresses.clear();
});

const OWN = 'http://www.kopis.or.kr/upload/pfmPoster/1.gif';

async function request(sourceUrl: string): Promise<void> {
  await app.em().transactional(async (em) => {
    const image = em.create(Image, { sourceUrl });
    await em.flush();
    await requestImages(em, [image.id]);
  });
}

/** Has a picture fetched, and answers its row. */
async function fetched(sourceUrl: string = OWN): Promise<Image> {
  await request(sourceUrl);
  await app.drain();
  return app.em().findOneOrFail(Image, { sourceUrl });
}
const problems = () => app.em().find(ImportProblem, {});

describe('a picture', () => {
  test('is stored in our own formats, and served from there', async () => {
    const image = await fetched();
    expect(image).toMatchObject({ state: 'stored', failure: null, width: 60, height: 84, widths: [60] });
    expect(await app.services.storage.open(`${image.key}/60.avif`)).not.toBeNull();
    expect(await problems()).toEqual([]);
  });

  test('is fetched once, however often it is asked for', async () => {
    await request(OWN);
    const { id } = await app.em().findOneOrFail(Image, { sourceUrl: OWN });
    await requestImages(app.em(), [id, id]);
    await app.drain();
    await requestImages(app.em(), [id]);
    await requestWaitingImages(app.em());
    await app.drain();
    expect(kopis.asked).toHaveLength(1);
  });

  test.each([
    ['a GIF', '/upload/pfmPoster/a.gif', 'gif'],
    ['an upper-case .PNG', '/upload/pfmPoster/a.PNG', 'png'],
  ] as const)('may be %s', async (_, path, format) => {
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#123' } })
      .toFormat(format)
      .toBuffer();
    kopis.on(path, () => new Response(new Uint8Array(bytes)));
    expect((await fetched(`https://www.kopis.or.kr${path}`)).state).toBe('stored');
  });

  test('may be at the configured service, wherever that is', async () => {
    addresses.set('kopis.test', ['127.0.0.1']);
    expect((await fetched('http://kopis.test/upload/pfmPoster/1.gif')).state).toBe('stored');
  });

  test('of the sample catalogue is not ours to fetch', async () => {
    app.em().create(Image, { sourceUrl: 'sample:poster/1' });
    const em = app.em();
    em.create(Image, { sourceUrl: 'sample:poster/1' });
    await em.flush();
    await requestWaitingImages(app.em());
    await app.drain();
    expect(await app.em().findOneOrFail(Image, { sourceUrl: 'sample:poster/1' })).toMatchObject({ state: 'waiting' });
  });
});

describe('redirects', () => {
  const path = '/upload/pfmPoster/1.gif';

  test('from http to https, and on among its own hosts, are followed', async () => {
    kopis.on(path, faces.moved('https://www.kopis.or.kr/upload/pfmPoster/2.gif'));
    kopis.on('/upload/pfmPoster/2.gif', faces.moved('//kopis.or.kr/upload/pfmPoster/3.gif'));
    expect((await fetched()).state).toBe('stored');
    expect(kopis.asked).toHaveLength(3);
  });

  test.each([
    ['to another host', 'http://elsewhere.example/x.gif'],
    ['to another port of this machine', 'http://127.0.0.1:9/x.png'],
    ['to the machine that describes machines', 'http://169.254.169.254/latest'],
    ['to another port of its own', 'http://www.kopis.or.kr:8080/x.gif'],
    ['to a file', 'file:///etc/passwd'],
    ['to a host whose name ends like its own', 'http://evil-kopis.or.kr/x.gif'],
  ])('%s are refused for good', async (_, location) => {
    kopis.on(path, faces.moved(location));
    expect(await fetched()).toMatchObject({ state: 'failed', failure: 'foreign-host' });
    expect(kopis.asked).toHaveLength(1);
    expect(await problems()).toMatchObject([{ kind: 'image', sourceId: OWN, cause: 'foreign-host' }]);
  });

  test('without end are given up on after three', async () => {
    kopis.on(path, faces.moved(OWN));
    expect(await fetched()).toMatchObject({ state: 'failed', failure: 'too-many-redirects' });
    expect(kopis.asked).toHaveLength(4);
  });
});

test.each(['10.1.2.3', '127.0.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1'])(
  'a name of its own that leads to %s is refused',
  async (address) => {
    addresses.set('www.kopis.or.kr', ['203.0.113.7', address]);
    expect(await fetched()).toMatchObject({ state: 'failed', failure: 'private-address' });
    expect(kopis.asked).toEqual([]);
  },
);

test('a strange address is refused before anything is asked', async () => {
  expect(await fetched('http://elsewhere.example/poster.gif')).toMatchObject({
    state: 'failed',
    failure: 'foreign-host',
  });
  expect(kopis.asked).toEqual([]);
});

describe('for good', () => {
  const large = () => {
    const chunk = new Uint8Array(4 * 1024 * 1024);
    return new Response(new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(chunk) }));
  };
  test.each<[string, Face, string]>([
    ['a missing picture', faces.status(404), 'http-404'],
    [
      'a picture said to be larger than 30 MB',
      () => new Response('', { headers: { 'content-length': '31457281' } }),
      'too-large',
    ],
    ['a picture that turns out larger', large, 'too-large'],
    ['a page in place of a picture', faces.page, 'unusable'],
    ['an SVG', () => new Response('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unusable'],
  ])('%s fails, with its cause, and is not asked for again', async (_, face, failure) => {
    kopis.on('/upload/pfmPoster/1.gif', face);
    expect(await fetched()).toMatchObject({ state: 'failed', failure, key: null });
    expect(await problems()).toMatchObject([{ kind: 'image', sourceId: OWN, cause: failure, count: 1 }]);
    await requestWaitingImages(app.em());
    await hurryJobs(app);
    await app.drain();
    expect(kopis.asked).toHaveLength(1);
  });
});

test.each<[string, Face]>([
  ['HTTP 500', faces.status(500)],
  ['a connection cut off', faces.cutOff],
])('%s leaves a picture waiting for another try', async (_, face) => {
  kopis.on('/upload/pfmPoster/1.gif', face, 1);
  expect((await fetched()).state).toBe('waiting');
  expect(await problems()).toHaveLength(1);
  await hurryJobs(app);
  await app.drain();
  expect(await app.em().findOneOrFail(Image, { sourceUrl: OWN })).toMatchObject({ state: 'stored' });
  expect(await problems()).toEqual([]);
});

test('a block closes the gate for all, and the picture comes later', async () => {
  kopis.on('/upload/pfmPoster/1.gif', faces.blocked, 1);
  await request('http://www.kopis.or.kr/upload/pfmPoster/2.gif');
  expect((await fetched()).state).toBe('waiting');
  await app.em().getConnection().execute('update kopis_gate set paused_until = clock_timestamp()');
  await hurryJobs(app);
  expect(await app.drain()).toEqual([]);
  expect(await app.em().count(Image, { state: 'stored' })).toBe(2);
});

test('the same picture at two addresses is two rows, each with files of its own', async () => {
  const bytes = await (await picture('/any')).bytes();
  for (const name of ['a', 'b']) kopis.on(`/upload/pfmPoster/${name}.gif`, () => new Response(bytes));
  const first = await fetched('http://www.kopis.or.kr/upload/pfmPoster/a.gif');
  const second = await fetched('http://www.kopis.or.kr/upload/pfmPoster/b.gif');
  expect(second).toMatchObject({ state: 'stored', widths: first.widths });
  expect(second.key).not.toBe(first.key);
});
