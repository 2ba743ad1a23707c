import { sql } from 'kysely';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Em } from '../../db/orm.ts';
import type { Storage } from '../../storage/storage.ts';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { adoptPhotos } from './adopt-photos.ts';
import { originalOf, renditionFolder } from './photo-files.ts';
import { Photo } from './photo.entity.ts';
import { renderPhotoJob } from './render-photo.job.ts';

const app = await testApp();
const adopt = (author: { id: number }, ids: number[]) => app.em().transactional((em) => adoptPhotos(em, author, ids));
const photoById = (id: number) => app.em().findOneOrFail(Photo, id);

/** Runs both at once, each in a transaction that has begun before either goes on. */
async function atOnce<T>(work: (em: Em) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  const begun = Promise.withResolvers<void>();
  let count = 0;
  const run = () =>
    app.em().transactional(async (em) => {
      await sql`select 1`.execute(em.getKysely());
      if (++count === 2) begun.resolve();
      await begun.promise;
      return work(em);
    });
  return Promise.allSettled([run(), run()]);
}

test('photos are adopted in the order asked for, and then rendered without a trace of the upload', async () => {
  const member = await given.member(app);
  const [first, second] = [await given.photo(app, member), await given.photo(app, member)];
  const adopted = await adopt(member, [second.id, first.id]);
  expect(adopted.map(({ id, state }) => [id, state])).toEqual([
    [second.id, 'adopted'],
    [first.id, 'adopted'],
  ]);
  expect(await app.drain()).toEqual([]);
  const { widths, key } = await photoById(first.id);
  expect(widths).toEqual([320, 400]);
  for (const width of widths) {
    expect(await app.services.storage.open(`${renditionFolder(key)}/${width}.avif`)).not.toBeNull();
    expect(await app.services.storage.open(`${renditionFolder(key)}/${width}.webp`)).not.toBeNull();
  }
  expect(await app.services.storage.open(originalOf(key))).toBeNull();
});

test('nothing is adopted, and nothing rendered, unless the transaction commits', async () => {
  const member = await given.member(app);
  const { id, key } = await given.photo(app, member);
  const undone = app.em().transactional(async (em) => {
    await adoptPhotos(em, member, [id]);
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  await app.drain();
  expect(await photoById(id)).toMatchObject({ state: 'staged', widths: [] });
  expect(await app.services.storage.open(originalOf(key))).not.toBeNull();
});

test('only the author’s own, and only once', async () => {
  const [member, other] = [await given.member(app), await given.member(app)];
  const [own, another] = [await given.photo(app, member), await given.photo(app, other)];
  await expect(adopt(member, [own.id, another.id])).rejects.toMatchObject({ reason: 'photo.not-found' });
  await expect(adopt(member, [own.id, 2_000_000_000])).rejects.toMatchObject({ reason: 'photo.not-found' });
  expect(await photoById(own.id)).toMatchObject({ state: 'staged' });
  await adopt(member, [own.id]);
  await expect(adopt(member, [own.id])).rejects.toMatchObject({ reason: 'photo.in-use' });
  expect(await photoById(another.id)).toMatchObject({ state: 'staged' });
});

test('of two that adopt one photo at once, one wins', async () => {
  const member = await given.member(app);
  const { id } = await given.photo(app, member);
  const ended = await atOnce((em) => adoptPhotos(em, member, [id]));
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'photo.in-use' } });
});

test('control: if reading did not lock, both would', async () => {
  const member = await given.member(app);
  const { id } = await given.photo(app, member);
  const looked = Promise.withResolvers<void>();
  let looks = 0;
  const ended = await atOnce(async (em) => {
    const find = em.find.bind(em);
    em.find = (async (...[entity, where]: Parameters<typeof em.find>) => {
      const found = await find(entity, where);
      if (++looks === 2) looked.resolve();
      await looked.promise;
      return found;
    }) as typeof em.find;
    return adoptPhotos(em, member, [id]);
  });
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
});

test('rendering again changes nothing, and after a photo is gone leaves nothing', async () => {
  const member = await given.member(app);
  const photo = await given.photo(app, member);
  await adopt(member, [photo.id]);

  const render = () =>
    renderPhotoJob.handle(app.services, { photoId: photo.id, key: photo.key }, AbortSignal.timeout(60_000));
  await render();
  const before = await photoById(photo.id);
  await render();
  expect(await photoById(photo.id)).toEqual(before);
  await app.em().nativeDelete(Photo, { id: photo.id });
  await render();
  expect(await app.services.storage.open(`${renditionFolder(photo.key)}/320.webp`)).toBeNull();
});

test('a worker that dies at any step leaves a photo that the next one finishes', async () => {
  const member = await given.member(app);
  const { storage } = app.services;
  for (let steps = 0, died = true; died; steps += 1) {
    const { id, key } = await given.photo(app, member);
    await adopt(member, [id]);
    const dying = dyingAfter(storage, steps);
    const payload = { photoId: id, key };
    const render = (services: typeof app.services) =>
      renderPhotoJob.handle(services, payload, AbortSignal.timeout(60_000));
    died = await render({ ...app.services, storage: dying }).then(
      () => false,
      () => true,
    );
    await render(app.services);
    expect((await photoById(id)).widths).toEqual([320, 400]);
    expect(await files(renditionFolder(key))).toEqual(['320.avif', '320.webp', '400.avif', '400.webp']);
    expect(await storage.open(originalOf(key))).toBeNull();
  }
});

/** A storage that does so many steps, and then nothing any more. */
function dyingAfter(storage: Storage, steps: number): Storage {
  let left = steps;
  const step = () => {
    left -= 1;
    if (left < 0) throw new Error('killed');
  };
  return {
    ...storage,
    async put(key, bytes) {
      step();
      await storage.put(key, bytes);
    },
    async open(key) {
      step();
      return storage.open(key);
    },
    async deleteFolder(folder) {
      step();
      await storage.deleteFolder(folder);
    },
  };
}

async function files(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of app.services.storage.list(folder)) found.push(key.slice(folder.length + 1));
  return found.toSorted((one, other) => one.localeCompare(other));
}

test('what a camera wrote into a picture is gone from its renditions, which stand upright', async () => {
  const member = await given.member(app);
  const exif = { IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' } };
  const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#345678' } })
    .withMetadata({ orientation: 6, exif })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('Kamera');
  const { id, key } = await given.photo(app, member, bytes);
  await adopt(member, [id]);
  await app.drain();
  const { widths, width, height } = await photoById(id);
  expect({ widths, width, height }).toEqual({ widths: [320, 400], width: 400, height: 600 });
  for (const name of ['320.avif', '320.webp', '400.avif', '400.webp']) {
    const file = await app.services.storage.open(`${renditionFolder(key)}/${name}`);
    const stored = Buffer.concat((await file!.stream.toArray()) as Buffer[]);
    const metadata = await sharp(stored).metadata();
    expect(metadata).toMatchObject({ height: Number(name.slice(0, 3)) * 1.5 });
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual(Array(4).fill(undefined));
    expect(stored.includes('Kamera')).toBe(false);
  }
});
