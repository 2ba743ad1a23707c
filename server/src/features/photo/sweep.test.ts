import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { Member } from '../member/member.entity.ts';
import { adoptPhotos } from './adopt-photos.ts';
import { erasePhotos } from './erase-photos.ts';
import { originalOf, renditionFolder } from './photo-files.ts';
import { Photo } from './photo.entity.ts';
import { storeUpload } from './store-upload.ts';
import { sweepPhotosJob } from './sweep.job.ts';

const app = await testApp();
let author: Member;
beforeEach(async () => {
  author = await given.member(app);
  await app.em().getConnection().execute('drop table if exists holder');
});

const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#345678' } });
const HOUR_MS = 3_600_000;
/** Files tell their age by the machine's clock, rows by the app's: both begin at now. */
const hoursFromNow = (hours: number) => app.clock.set(new Date(Date.now() + hours * HOUR_MS).toISOString());
async function sweep(): Promise<void> {
  await sweepPhotosJob.handle(app.services, {}, AbortSignal.timeout(60_000));
  expect(await app.drain()).toEqual([]);
}
const ids = async () => (await app.em().find(Photo, {}, { orderBy: { id: 'asc' } })).map(({ id }) => id);
const isStored = async (key: string) => (await app.services.storage.open(key)) !== null;
const adopt = (photo: Photo) => app.em().transactional((em) => adoptPhotos(em, author, [photo.id]));

test('what nobody adopted in a day goes, with its file', async () => {
  hoursFromNow(0);
  const old = await given.photo(app, author);
  hoursFromNow(2);
  const young = await given.photo(app, author);
  hoursFromNow(25);
  await sweep();
  expect(await ids()).toEqual([young.id]);
  expect([await isStored(originalOf(old.key)), await isStored(originalOf(young.key))]).toEqual([false, true]);
});

test('what is adopted stays as long as something points to it, whatever that is', async () => {
  hoursFromNow(0);
  const [held, dropped] = [await given.photo(app, author), await given.photo(app, author)];
  await adopt(held);
  await adopt(dropped);
  await app.drain();
  const connection = app.em().getConnection();
  await connection.execute('create table holder (shown int references photo (id) on delete cascade)');
  await connection.execute('insert into holder values (?)', [held.id]);
  hoursFromNow(25);
  await sweep();
  expect(await ids()).toEqual([held.id]);
  expect(await isStored(`${renditionFolder(held.key)}/320.webp`)).toBe(true);
  expect(await isStored(`${renditionFolder(dropped.key)}/320.webp`)).toBe(false);
});

test('a photo whose member is gone goes', async () => {
  hoursFromNow(0);
  const photo = await given.photo(app, author);
  await adopt(photo);
  await app.drain();
  await app.em().nativeDelete(Member, { id: author.id });
  hoursFromNow(25);
  await sweep();
  expect(await ids()).toEqual([]);
  expect(await isStored(`${renditionFolder(photo.key)}/320.avif`)).toBe(false);
});

test('an upload that never became a photo goes after a day', async () => {
  const { key } = await storeUpload(app.services, await plain.png().toBuffer());
  hoursFromNow(23);
  await sweep();
  expect(await isStored(originalOf(key))).toBe(true);
  hoursFromNow(25);
  await sweep();
  expect(await isStored(originalOf(key))).toBe(false);
});

test('renditions that are a day late are asked for again', async () => {
  hoursFromNow(0);
  const photo = await given.photo(app, author);
  await adopt(photo);
  const connection = app.em().getConnection();
  await connection.execute('delete from pgboss.job');
  await connection.execute('create table holder (shown int references photo (id) on delete cascade)');
  await connection.execute('insert into holder values (?)', [photo.id]);
  hoursFromNow(25);
  await sweep();
  expect((await app.em().findOneOrFail(Photo, photo.id)).widths).toEqual([320, 400]);
});

test('whoever leaves takes all their photos along, in use or not, and nobody else’s', async () => {
  const other = await given.member(app);
  const [used, staged] = [await given.photo(app, author), await given.photo(app, author)];
  const others = await given.photo(app, other);
  await adopt(used);
  await app.drain();
  await app.em().transactional((em) => erasePhotos(em, author));
  await app.drain();
  expect(await ids()).toEqual([others.id]);
  expect(await isStored(`${renditionFolder(used.key)}/320.webp`)).toBe(false);
  expect([await isStored(originalOf(staged.key)), await isStored(originalOf(others.key))]).toEqual([false, true]);
});
